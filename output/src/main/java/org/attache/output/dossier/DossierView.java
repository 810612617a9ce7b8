package org.attache.output.dossier;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.attache.output.text.Style;
import org.attache.register.dossier.Dossier;

/** A dossier for people at a terminal. */
public final class DossierView {
  private static final int WIDEST_CELL = 80;

  private final Style style;

  public DossierView(boolean colours) {
    this.style = new Style(colours);
  }

  /** Writes the whole dossier. */
  public void write(Dossier dossier, Writer out) throws IOException {
    out.write(style.title(style.clean(dossier.subject())) + "\n");
    List<Section> sections = Sections.of(dossier);
    if (sections.isEmpty()) {
      out.write("Nothing in the register answers to this.\n");
    }
    for (Section section : sections) {
      out.write("\n" + style.strong(section.title()) + "\n");
      table(section, out);
    }
  }

  private void table(Section section, Writer out) throws IOException {
    List<List<String>> rows =
        section.rows().stream()
            .map(row -> row.stream().map(cell -> shortened(style.clean(cell))).toList())
            .toList();
    int[] widths = new int[section.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = length(section.columns().get(i));
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    out.write(style.faint(line(section.columns(), widths)) + "\n");
    for (List<String> row : rows) {
      out.write(line(row, widths) + "\n");
    }
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder(" ");
    for (int i = 0; i < widths.length; i++) {
      line.append(' ').append(cells.get(i));
      if (i + 1 < widths.length) {
        line.append(" ".repeat(1 + widths[i] - length(cells.get(i))));
      }
    }
    return line.toString();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String shortened(String text) {
    return length(text) <= WIDEST_CELL
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WIDEST_CELL - 1)) + "…";
  }
}
