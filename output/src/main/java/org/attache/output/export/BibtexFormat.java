package org.attache.output.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.attache.model.PartialDate;
import org.attache.register.entry.Kind;
import org.attache.register.entry.RegisteredReport;

/** The reports as BibTeX. */
final class BibtexFormat implements ExportFormat {
  @Override
  public String name() {
    return "bibtex";
  }

  @Override
  public String description() {
    return "BibTeX: the reports, to cite them (LaTeX, JabRef)";
  }

  @Override
  public String extension() {
    return "bib";
  }

  @Override
  public Set<Kind> kinds() {
    return EnumSet.allOf(Kind.class);
  }

  @Override
  public long write(Selection selection, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    long items = 0;
    for (RegisteredReport report : selection.reports(this).values()) {
      writer.write(item(report));
      items++;
    }
    writer.flush();
    return items;
  }

  private static String item(RegisteredReport report) {
    StringBuilder item = new StringBuilder("@misc{attache").append(report.shortId());
    field(item, "title", Optional.of("{" + escaped(Sources.title(report)) + "}"));
    field(item, "author", report.report().author().map(name -> "{" + escaped(name) + "}"));
    field(item, "howpublished", report.outlet().map(BibtexFormat::escaped));
    Optional<PartialDate> date = Sources.published(report);
    field(item, "year", date.map(d -> Integer.toString(d.year())));
    field(item, "date", date.map(PartialDate::toString));
    field(item, "url", report.report().url().map(BibtexFormat::address));
    field(item, "language", report.report().language().map(BibtexFormat::escaped));
    return item.append("\n}\n").toString();
  }

  private static void field(StringBuilder item, String name, Optional<String> value) {
    value.ifPresent(v -> item.append(",\n  ").append(name).append(" = {").append(v).append('}'));
  }

  /** Text in which nothing is a command of TeX. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '{', '}', '%', '&', '#', '$', '_' -> escaped.append('\\').append(c);
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        default -> escaped.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return escaped.toString();
  }

  /** An address, in which braces and backslashes have no place. */
  private static String address(String url) {
    return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
  }
}
