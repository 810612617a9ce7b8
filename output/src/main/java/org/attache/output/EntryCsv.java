package org.attache.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.fields.Fields;

/**
 * Entries as comma-separated values, safe for spreadsheets. A field of which only one value can be
 * true shows the best supported one, and {@code disagreement} names it when others are told;
 * several values of other fields are separated by {@code "; "}.
 */
public final class EntryCsv implements EntryWriter {
  private static final List<String> COMMON =
      List.of(
          "id",
          "kind",
          "dated",
          "status",
          "review",
          "states",
          "sender",
          "host",
          "reports",
          "origins",
          "confidence",
          "disagreement");

  private final Writer out;
  private final List<String> fields;

  /**
   * @param kind what all entries are; empty for any, with the fields of all kinds
   */
  public EntryCsv(Optional<Kind> kind, Writer out) {
    this.out = out;
    Set<String> all = new LinkedHashSet<>();
    kind.map(Stream::of)
        .orElseGet(() -> Stream.of(Kind.values()))
        .forEach(k -> all.addAll(Fields.of(k)));
    all.removeAll(COMMON);
    this.fields = List.copyOf(all);
  }

  @Override
  public void begin() throws IOException {
    List<String> head = new ArrayList<>(COMMON);
    head.addAll(fields);
    out.write(CsvLine.of(head));
  }

  @Override
  public void write(Entry entry) throws IOException {
    List<String> row = new ArrayList<>();
    row.add(entry.id());
    row.add(entry.kind().singular());
    row.add(entry.dated().map(Object::toString).orElse(""));
    row.add(lower(entry.status()));
    row.add(lower(entry.review()));
    row.add(entry.states().stream().map(Object::toString).collect(Collectors.joining(" ")));
    row.add(entry.sender().map(Object::toString).orElse(""));
    row.add(entry.host().map(Object::toString).orElse(""));
    row.add(Integer.toString(entry.reports()));
    row.add(Integer.toString(entry.origins()));
    row.add(String.format(Locale.ROOT, "%.3f", entry.confidence()));
    row.add(String.join(" ", disagreements(entry)));
    for (String field : fields) {
      row.add(values(entry, field));
    }
    out.write(CsvLine.of(row));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String values(Entry entry, String field) {
    return Fields.isSingle(field)
        ? entry.value(field).orElse("")
        : entry.values(field).stream().map(FieldValue::value).collect(Collectors.joining("; "));
  }

  /** The fields of which only one value can be true, and several are told. */
  static List<String> disagreements(Entry entry) {
    return Fields.of(entry.kind()).stream()
        .filter(field -> Fields.isSingle(field) && entry.values(field).size() > 1)
        .toList();
  }
}
