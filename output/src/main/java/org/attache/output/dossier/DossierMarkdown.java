package org.attache.output.dossier;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.register.dossier.Dossier;

/** A dossier as Markdown with tables. */
public final class DossierMarkdown {
  private DossierMarkdown() {}

  /** Writes the whole dossier. */
  public static void write(Dossier dossier, Writer out) throws IOException {
    out.write("# " + plain(dossier.subject()) + "\n");
    for (Section section : Sections.of(dossier)) {
      out.write("\n## " + section.title() + "\n\n");
      row(section.columns(), out);
      row(section.columns().stream().map(column -> "---").toList(), out);
      for (List<String> row : section.rows()) {
        row(row.stream().map(DossierMarkdown::plain).toList(), out);
      }
    }
  }

  private static void row(List<String> cells, Writer out) throws IOException {
    out.write(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  /** Text that is neither markup nor the end of a cell. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', '`', '*', '_', '[', ']', '<', '>', '|', '#', '!' -> plain.append('\\').append(c);
        case '&' -> plain.append("&amp;");
        default -> plain.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return plain.toString();
  }
}
