package org.attache.web.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.output.text.FieldWords;
import org.attache.output.text.Headline;
import org.attache.output.text.Style;
import org.attache.register.Query;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.fields.Fields;

/** The columns there are: some for all entries, the others are the fields of a kind. */
final class Columns {
  private static final int VALUES = 3;
  private static final List<String> USUAL =
      List.of("date", "kind", "who", "what", "status", "origins");

  private static final List<Column> FOR_ALL =
      List.of(
          Column.brief("date", "Date", e -> words(e.dated())).sortedBy(Query.Order.NEWEST),
          Column.brief("id", "Id", Entry::id).sortedBy(Query.Order.ID),
          Column.brief("kind", "Kind", e -> e.kind().singular()),
          Column.brief("who", "Who", Headline::parties),
          Column.of("what", "What", Headline::words),
          Column.brief("sender", "From", e -> words(e.sender())),
          Column.brief("host", "To", e -> words(e.host())),
          Column.of(
              "states",
              "States",
              e -> e.states().stream().map(Object::toString).collect(Collectors.joining(" "))),
          Column.brief("start", "Start", e -> words(e.start())),
          Column.brief("end", "End", e -> words(e.end())),
          Column.brief("status", "Status", e -> Style.words(e.status())),
          Column.brief("review", "Review", e -> Style.words(e.review())),
          Column.number(
                  "confidence", "Sure", e -> String.format(Locale.ROOT, "%.2f", e.confidence()))
              .sortedBy(Query.Order.DOUBTFUL),
          Column.number("reports", "Reports", e -> Integer.toString(e.reports())),
          Column.number("origins", "Told by", e -> Integer.toString(e.origins()))
              .sortedBy(Query.Order.ORIGINS));

  private Columns() {}

  /** All that entries of a kind can have; without one, those that every entry has. */
  static List<Column> all(Optional<Kind> kind) {
    Map<String, Column> columns = new LinkedHashMap<>();
    FOR_ALL.forEach(column -> columns.put(column.name(), column));
    kind.ifPresent(
        one ->
            Fields.of(one).stream()
                .filter(field -> !columns.containsKey(field))
                .filter(field -> !field.equals(Fields.states(one)))
                .forEach(field -> columns.put(field, of(one, field))));
    return List.copyOf(columns.values());
  }

  /**
   * Those that are asked for, in the order in which there are all; the usual ones if none is.
   *
   * @param names some with commas between; names of other kinds' fields are passed over
   */
  static List<Column> chosen(Optional<Kind> kind, List<String> names) {
    List<String> wanted = new ArrayList<>();
    names.forEach(some -> wanted.addAll(Arrays.asList(some.split("[ ,]+"))));
    List<Column> known = all(kind);
    List<Column> chosen = known.stream().filter(c -> wanted.contains(c.name())).toList();
    return chosen.isEmpty()
        ? known.stream().filter(c -> USUAL.contains(c.name())).toList()
        : chosen;
  }

  private static Column of(Kind kind, String field) {
    String label = FieldWords.label(field);
    return Column.of(
        field,
        label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1),
        entry -> values(kind, field, entry));
  }

  private static String values(Kind kind, String field, Entry entry) {
    List<String> values =
        entry.values(field).stream()
            .map(value -> FieldWords.value(kind, field, value.value()))
            .distinct()
            .toList();
    int shown = Fields.isSingle(field) ? 1 : VALUES;
    String some = values.stream().limit(shown).collect(Collectors.joining("; "));
    return values.size() > shown && shown > 1
        ? some + "; and " + (values.size() - shown) + " more"
        : some;
  }

  private static String words(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
