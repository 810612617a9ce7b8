package org.attache.web.reports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A finding of a report.
 *
 * @param id of the telling; its address in the page
 * @param evidence address of its sentence in the page
 * @param kind "visit"
 * @param parties "France → Rwanda"; empty where none is known
 * @param entry id of the entry that it tells of
 * @param review what people have said of that entry
 * @param confidence in percent; empty where the reader has not judged it
 * @param voucher to whom the sentence attributes it
 */
public record Card(
    String id,
    String evidence,
    String kind,
    String parties,
    Optional<String> entry,
    String review,
    Optional<Integer> confidence,
    Optional<String> voucher,
    List<Row> rows) {
  public Card {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(evidence, "evidence");
    rows = List.copyOf(rows);
  }

  /** A field with its values. */
  public record Row(String label, List<Value> values) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /**
   * A value of a field.
   *
   * @param evidence address of the words that say it within the sentence; else of the sentence
   */
  public record Value(String text, String evidence) {
    public Value {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(evidence, "evidence");
    }
  }
}
