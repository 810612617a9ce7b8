package org.attache.web.reports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.register.entry.RegisteredReport;
import org.attache.web.show.Paragraph;

/**
 * A report with what was found in it.
 *
 * @param link its address on the web, where it has one that a browser may follow
 * @param cards what was found, in the order of the text
 * @param cast who acts in it, in order of mention
 * @param notes what the reader left out
 */
public record ReportModel(
    RegisteredReport report,
    String title,
    Optional<String> link,
    List<Paragraph> text,
    List<Card> cards,
    List<Role> cast,
    List<String> notes) {
  public ReportModel {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(link, "link");
    text = List.copyOf(text);
    cards = List.copyOf(cards);
    cast = List.copyOf(cast);
    notes = List.copyOf(notes);
  }

  /**
   * Somebody who acts in the report.
   *
   * @param office as of the report
   * @param mentions how often
   * @param first address of the first mention in the page
   */
  public record Role(
      String name, String kind, String office, String state, int mentions, String first) {
    public Role {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(first, "first");
    }
  }
}
