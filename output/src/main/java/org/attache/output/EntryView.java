package org.attache.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.output.text.FieldWords;
import org.attache.output.text.Headline;
import org.attache.output.text.Style;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Step;
import org.attache.register.entry.Told;
import org.attache.register.fields.Disputes;
import org.attache.register.fields.Fields;
import org.attache.register.review.Decision;

/**
 * An entry for people: every value with how many independent origins give it, its history, every
 * sentence that tells it, and what was decided about it. What reports say cannot steer a terminal.
 */
public final class EntryView {
  private final Style style;

  /**
   * @param colours whether to use terminal colours
   */
  public EntryView(boolean colours) {
    this.style = new Style(colours);
  }

  /** Writes the view, ending with a line break. */
  public void write(Entry entry, List<Told> told, List<Decision> decisions, Writer out)
      throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        style.strong(
            String.format(
                Locale.ROOT,
                "%s  %s",
                entry.kind().singular(),
                style.clean(Headline.parties(entry)))));
    lines.add(
        style.faint(
            String.format(
                Locale.ROOT,
                "%s · %s · %s · told by %d of %d reports independently · confidence %.2f"
                    + " · revision %d",
                entry.id(),
                Style.words(entry.status()),
                Style.words(entry.review()),
                entry.origins(),
                entry.reports(),
                entry.confidence(),
                entry.revision())));
    fields(entry, lines);
    history(entry, lines);
    evidence(told, lines);
    decisions(decisions, lines);
    out.write(String.join("\n", lines) + "\n");
  }

  private void fields(Entry entry, List<String> lines) {
    lines.add("");
    for (String field : Fields.of(entry.kind())) {
      List<FieldValue> values = entry.values(field);
      boolean disagree = Disputes.isDisputed(entry, field);
      for (int i = 0; i < values.size(); i++) {
        FieldValue value = values.get(i);
        lines.add(
            String.format(
                Locale.ROOT,
                "  %-16s %s%s",
                i == 0 ? FieldWords.label(field) : "",
                style.clean(FieldWords.value(entry.kind(), field, value.value())),
                style.faint(support(value, disagree))));
      }
      if (disagree) {
        lines.add(String.format(Locale.ROOT, "  %-16s %s", "", "(reports disagree)"));
      }
    }
  }

  private static String support(FieldValue value, boolean always) {
    if (value.decision().isPresent()) {
      return "  (decision " + value.decision().get() + ")";
    }
    return always || value.origins() > 1
        ? "  (" + value.origins() + (value.origins() == 1 ? " origin)" : " origins)")
        : "";
  }

  private void history(Entry entry, List<String> lines) {
    if (entry.history().size() < 2) {
      return;
    }
    lines.add("");
    lines.add(style.title("History"));
    for (Step step : entry.history()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  %-10s  %s%s%s",
              day(step.published()),
              Style.words(step.status()),
              step.stage()
                  .map(stage -> " (" + style.clean(stage).replace('_', ' ') + ")")
                  .orElse(""),
              step.on().map(day -> " for " + day).orElse("")));
    }
  }

  private void evidence(List<Told> told, List<String> lines) {
    lines.add("");
    lines.add(style.title("Told by"));
    for (Told one : told) {
      lines.add(
          style.faint(
              String.format(
                  Locale.ROOT,
                  "  %s  %s  %s  report %s",
                  day(one.published()),
                  style.clean(one.outlet().orElse("unknown outlet")),
                  one.telling().id(),
                  one.telling()
                      .report()
                      .substring(0, Math.min(12, one.telling().report().length())))));
      lines.add("    ▸ " + style.clean(one.telling().sentence()));
      if (!one.telling().why().isEmpty()) {
        lines.add(style.faint("    same because " + style.clean(because(one.telling().why()))));
      }
    }
  }

  private static String because(List<String> reasons) {
    return String.join(", ", reasons).replace('_', ' ');
  }

  private void decisions(List<Decision> decisions, List<String> lines) {
    if (decisions.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(style.title("Decisions"));
    for (Decision decision : decisions) {
      lines.add("  " + style.clean(DecisionLine.of(decision)));
    }
  }

  private static String day(Optional<String> published) {
    return published.map(p -> p.substring(0, Math.min(10, p.length()))).orElse("–");
  }
}
