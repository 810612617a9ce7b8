package org.attache.output.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.PartialDate;
import org.attache.model.Span;
import org.attache.output.text.CodePoints;
import org.attache.register.entry.Documented;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Told;

/**
 * The tellings of coded events in the 16 columns of GDELT 2.0's mentions table, without a header.
 */
final class GdeltMentionsFormat implements ExportFormat {
  @Override
  public String name() {
    return "gdelt-mentions";
  }

  @Override
  public String description() {
    return "GDELT 2.0 mentions: the reports that tell each event, 16 tab-separated columns";
  }

  @Override
  public String extension() {
    return "mentions.tsv";
  }

  @Override
  public Set<Kind> kinds() {
    return EnumSet.of(Kind.EVENT);
  }

  @Override
  public boolean saysReview() {
    return false;
  }

  @Override
  public boolean saysStatus() {
    return false;
  }

  @Override
  public long write(Selection selection, OutputStream out) throws IOException {
    Tsv tsv = new Tsv(out);
    selection.rows(
        this,
        row -> {
          if (GdeltEventsFormat.isCoded(row.entry())) {
            for (Documented.Source source : row.sources()) {
              row.report(source.report())
                  .ifPresent(report -> tsv.line(cells(row.entry(), source.told(), report)));
            }
          }
        });
    tsv.flush();
    return tsv.lines();
  }

  private static List<String> cells(Entry entry, Told told, RegisteredReport report) {
    String text = report.report().text();
    CodePoints offsets = new CodePoints(text);
    Span sentence = told.telling().finding().evidence().sentence();
    Optional<LocalDate> day =
        told.published().flatMap(PartialDate::parse).flatMap(PartialDate::toLocalDate);
    boolean isWeb = report.report().url().isPresent();
    return List.of(
        GdeltEvent.number(entry),
        GdeltEvent.day(entry).map(GdeltEvent::compact).orElse("") + "000000",
        day.map(d -> GdeltEvent.compact(d) + "000000").orElse(""),
        isWeb ? "1" : "2",
        told.outlet().orElse(""),
        Sources.address(report),
        Integer.toString(sentenceNumber(text, sentence)),
        "-1",
        "-1",
        Integer.toString(offsets.at(sentence.start())),
        "1",
        Long.toString(
            Math.round(told.telling().finding().evidence().confidence().orElse(0.5) * 10) * 10),
        Integer.toString(text.codePointCount(0, text.length())),
        "0",
        "",
        "");
  }

  /** Counted by line, from 1: Attaché keeps offsets, not numbers of sentences. */
  private static int sentenceNumber(String text, Span sentence) {
    return 1 + (int) text.substring(0, sentence.start()).lines().filter(l -> !l.isBlank()).count();
  }
}
