package org.attache.web.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.register.entry.Entry;
import org.attache.web.show.Paragraph;

/**
 * An entry to decide about, with its sources.
 *
 * @param review what has been said of it so far; empty where that must not be seen
 * @param more how many tellings are not shown
 */
public record Candidate(
    Entry entry, String title, String review, List<Source> sources, int more, List<Field> fields) {
  public Candidate {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(review, "review");
    sources = List.copyOf(sources);
    fields = List.copyOf(fields);
  }

  /**
   * A report that tells it.
   *
   * @param context the sentence with what stands around it
   * @param voucher to whom the sentence attributes it
   */
  public record Source(
      String telling,
      String report,
      String outlet,
      String published,
      String title,
      Optional<String> voucher,
      List<Paragraph> context) {
    public Source {
      context = List.copyOf(context);
    }
  }

  /**
   * A field with what it can be corrected to.
   *
   * @param values as people read them, the best supported first
   * @param disagree whether reports contradict each other in it
   * @param told the values as the register writes them
   * @param choices all that it can say; none where that is no closed set
   * @param form what is asked for: {@code choice}, {@code date}, {@code state} or {@code words}
   */
  public record Field(
      String name,
      String label,
      List<String> values,
      boolean disagree,
      List<String> told,
      List<String> choices,
      String form) {
    public Field {
      values = List.copyOf(values);
      told = List.copyOf(told);
      choices = List.copyOf(choices);
    }
  }
}
