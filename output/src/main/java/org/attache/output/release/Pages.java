package org.attache.output.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.model.PartialDate;
import org.attache.model.Source;
import org.attache.output.text.Html;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Told;

/**
 * The pages of a release: plain HTML with one style sheet inside, no script, nothing fetched. Every
 * text of a report is escaped.
 */
final class Pages {
  private static final int ENTRIES_A_PAGE = 500;

  private final Reads register;
  private final ReleaseNotes notes;

  Pages(Reads register, ReleaseNotes notes) {
    this.register = register;
    this.notes = notes;
  }

  /** A page that writes itself. */
  interface Page {
    void write(OutputStream out) throws IOException;
  }

  /** Takes the pages, one at a time. */
  interface Sink {
    void take(String path, Page page) throws IOException;
  }

  /** Gives all pages with their paths in the release; no more than one is held at a time. */
  void each(Sink pages) throws IOException {
    Map<Kind, List<String>> parts = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      Optional<Query> next =
          Optional.of(Query.ALL.of(kind).by(Query.Order.OLDEST).page(ENTRIES_A_PAGE));
      while (next.isPresent()) {
        Query query = next.get();
        var page = register.entries(query);
        if (!page.rows().isEmpty()) {
          List<String> names = parts.computeIfAbsent(kind, k -> new ArrayList<>());
          String name =
              "pages/"
                  + kind.plural()
                  + (names.isEmpty() ? "" : "-" + (names.size() + 1))
                  + ".html";
          names.add(name);
          pages.take(name, out -> entries(kind, page.rows(), out));
        }
        next = page.next().map(query::after);
      }
    }
    pages.take("index.html", out -> index(parts, out));
  }

  private void index(Map<Kind, List<String>> parts, OutputStream out) throws IOException {
    Writer html = open(out, notes.name());
    html.write("<h1>" + Html.escaped(notes.name()) + "</h1>\n");
    html.write("<p>A release of an Attaché register, " + notes.date() + ": ");
    html.write(register.reports() + " reports.</p>\n<ul>\n");
    for (Map.Entry<Kind, List<String>> kind : parts.entrySet()) {
      html.write("<li>" + kind.getKey().plural() + ": ");
      int number = 1;
      for (String page : kind.getValue()) {
        html.write("<a href=\"" + page + "\">" + (number == 1 ? "page 1" : number) + "</a> ");
        number++;
      }
      html.write("</li>\n");
    }
    html.write("</ul>\n<p>See also <a href=\"codebook.md\">codebook</a>, ");
    html.write("<a href=\"gaps.md\">known gaps</a>, <a href=\"agreement.md\">agreement</a>, ");
    html.write("<a href=\"licences.md\">licences</a>.</p>\n");
    close(html);
  }

  private void entries(Kind kind, List<Entry> entries, OutputStream out) throws IOException {
    Writer html = open(out, kind.plural());
    html.write("<p><a href=\"../index.html\">" + Html.escaped(notes.name()) + "</a></p>\n");
    html.write("<h1>" + kind.plural() + "</h1>\n");
    for (Entry entry : entries) {
      entry(entry, html);
    }
    close(html);
  }

  private void entry(Entry entry, Writer html) throws IOException {
    html.write(
        "<article id=\"" + Html.escaped(entry.id()) + "\">\n<h2>" + Html.escaped(title(entry)));
    html.write("</h2>\n<p class=\"facts\">");
    html.write(
        Html.escaped(
            word(entry.status())
                + " · "
                + word(entry.review())
                + " · "
                + entry.origins()
                + (entry.origins() == 1 ? " origin" : " independent origins")
                + " · "
                + entry.id()));
    html.write("</p>\n<dl>\n");
    for (FieldValue value : entry.fields()) {
      html.write(
          "<dt>"
              + Html.escaped(value.field())
              + "</dt><dd>"
              + Html.escaped(value.value())
              + "</dd>\n");
    }
    html.write("</dl>\n");
    for (Told told : register.told(entry.id())) {
      told(told, html);
    }
    html.write("</article>\n");
  }

  private void told(Told told, Writer html) throws IOException {
    html.write("<blockquote>" + Html.escaped(told.telling().sentence()));
    Optional<Source> voucher = told.telling().finding().evidence().voucher();
    if (voucher.isPresent()) {
      html.write(" <span>vouched for by: " + Html.escaped(voucher.get().wording()) + "</span>");
    }
    html.write("<footer>" + Html.escaped(told.outlet().orElse("unknown outlet")));
    told.published().ifPresent(date -> put(html, ", " + date));
    Optional<RegisteredReport> report = register.report(told.telling().report());
    report.flatMap(r -> r.report().title()).ifPresent(title -> put(html, ": " + title));
    report.flatMap(r -> r.report().url()).ifPresent(url -> put(html, " — " + url));
    html.write("</footer></blockquote>\n");
  }

  private static void put(Writer html, String text) {
    try {
      html.write(Html.escaped(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String title(Entry entry) {
    String who =
        entry.sender().isPresent() && entry.host().isPresent()
            ? entry.sender().get() + " → " + entry.host().get()
            : String.join(" – ", entry.states().stream().map(s -> s.value()).toList());
    return who + entry.dated().map(PartialDate::toString).map(date -> ", " + date).orElse("");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Writer open(OutputStream out, String title) throws IOException {
    Writer html = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    html.write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.write(
        "<meta http-equiv=\"Content-Security-Policy\""
            + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    html.write(
        "<title>" + Html.escaped(title) + "</title>\n<style>\n" + style() + "</style>\n</head>\n");
    html.write("<body>\n<main>\n");
    return html;
  }

  private static void close(Writer html) throws IOException {
    html.write("</main>\n</body>\n</html>\n");
    html.flush();
  }

  private static String style() throws IOException {
    try (InputStream in = Pages.class.getResourceAsStream("release.css")) {
      if (in == null) {
        throw new IllegalStateException("the build has lost release.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
