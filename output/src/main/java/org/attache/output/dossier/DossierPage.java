package org.attache.output.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attache.output.text.Html;
import org.attache.register.dossier.Dossier;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Told;

/**
 * A dossier as one HTML page with charts: nothing to fetch, no script. Every row of the timeline
 * leads to the sentences it rests on.
 */
public final class DossierPage {
  private DossierPage() {}

  /** Gives the tellings of an entry. */
  public interface Evidence {
    List<Told> of(Entry entry);
  }

  /** Writes the whole page. */
  public static void write(Dossier dossier, Evidence evidence, Writer out) throws IOException {
    out.write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write(
        "<meta http-equiv=\"Content-Security-Policy\""
            + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    out.write("<title>" + Html.escaped(dossier.subject()) + "</title>\n");
    out.write("<style>\n" + style() + "</style>\n</head>\n<body>\n<main>\n");
    out.write("<h1>" + Html.escaped(dossier.subject()) + "</h1>\n");
    if (!dossier.monthly().isEmpty()) {
      out.write(RelationChart.of(dossier.monthly(), dossier.turns()));
    }
    for (Section section : Sections.of(dossier)) {
      section(section, out);
    }
    evidence(dossier, evidence, out);
    out.write("</main>\n</body>\n</html>\n");
  }

  private static void section(Section section, Writer out) throws IOException {
    out.write("<section>\n<h2>" + Html.escaped(section.title()) + "</h2>\n<table>\n<thead><tr>");
    for (String column : section.columns()) {
      out.write("<th scope=\"col\">" + Html.escaped(column) + "</th>");
    }
    out.write("</tr></thead>\n<tbody>\n");
    for (List<String> row : section.rows()) {
      out.write("<tr>");
      for (int i = 0; i < row.size(); i++) {
        String cell = Html.escaped(row.get(i));
        boolean isId = section.columns().get(i).equals("id");
        out.write("<td>" + (isId ? "<a href=\"#" + cell + "\">" + cell + "</a>" : cell) + "</td>");
      }
      out.write("</tr>\n");
    }
    out.write("</tbody>\n</table>\n</section>\n");
  }

  private static void evidence(Dossier dossier, Evidence evidence, Writer out) throws IOException {
    out.write("<section>\n<h2>Evidence</h2>\n");
    for (Entry entry : dossier.timeline()) {
      out.write("<article id=\"" + Html.escaped(entry.id()) + "\">\n<h3>");
      out.write(Html.escaped(entry.id()) + "</h3>\n");
      for (Told told : evidence.of(entry)) {
        out.write("<blockquote>" + Html.escaped(told.telling().sentence()) + "<footer>");
        out.write(Html.escaped(told.outlet().orElse("unknown outlet")));
        out.write(told.published().map(date -> ", " + Html.escaped(date)).orElse(""));
        out.write("</footer></blockquote>\n");
      }
      out.write("</article>\n");
    }
    out.write("</section>\n");
  }

  private static String style() throws IOException {
    try (InputStream in = DossierPage.class.getResourceAsStream("dossier.css")) {
      if (in == null) {
        throw new IllegalStateException("the build has lost dossier.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
