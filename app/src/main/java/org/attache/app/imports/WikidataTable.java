package org.attache.app.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.register.entry.Tenure;
import org.attache.register.resolve.KnownActor;
import org.attache.register.resolve.OfficeNames;

/**
 * What Wikidata's query service answers to {@link #QUERY}, saved as CSV or TSV: a row for each
 * person, office and other name; rows of one person may stand anywhere.
 */
public final class WikidataTable {
  /** Asks for the people who held an office of one of the states, since 1990. */
  public static final String QUERY =
      """
      SELECT ?item ?itemLabel ?alias ?officeLabel ?country ?start ?end WHERE {
        VALUES ?country { %s }
        ?state wdt:P298 ?country .
        ?office wdt:P1001 ?state .
        ?item p:P39 ?held .
        ?held ps:P39 ?office .
        OPTIONAL { ?held pq:P580 ?start }
        OPTIONAL { ?held pq:P582 ?end }
        FILTER(!BOUND(?end) || YEAR(?end) >= 1990)
        OPTIONAL { ?item skos:altLabel ?alias FILTER(LANG(?alias) = "en") }
        SERVICE wikibase:label { bd:serviceParam wikibase:language "en" }
      }
      """;

  private static final Pattern ITEM = Pattern.compile("(?:^|/|:)(Q[0-9]{1,15})>?$");
  private static final int MOST_ROWS = 5_000_000;
  private static final int MOST_NAMES = 100;
  private static final int LONGEST = 300;

  private static final class Row {
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<Tenure> offices = new LinkedHashSet<>();
    private final Set<StateCode> states = new LinkedHashSet<>();
  }

  private WikidataTable() {}

  /**
   * Reads a file to its end.
   *
   * @return how many people or bodies it has
   * @throws BadKnowledge if it is no such table
   */
  public static long read(KnowledgeFile file, char separator, Consumer<KnownActor> sink)
      throws IOException {
    Map<String, Row> people = new LinkedHashMap<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .ofCsvRecord(new InputStreamReader(file.stream(), StandardCharsets.UTF_8))) {
      Map<String, Integer> columns = new LinkedHashMap<>();
      long rows = 0;
      for (CsvRecord cells : csv) {
        if (columns.isEmpty()) {
          columns = columns(file, cells);
        } else if (rows++ < MOST_ROWS) {
          take(people, columns, cells);
        } else {
          throw new BadKnowledge(
              file.name() + ": more than " + MOST_ROWS + " rows; import the dump instead");
        }
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw new BadKnowledge(file.name() + ": is no table: " + firstLine(e));
    }
    people.forEach((id, row) -> sink.accept(actor(id, row)));
    return people.size();
  }

  private static String firstLine(Exception failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }

  private static Map<String, Integer> columns(KnowledgeFile file, CsvRecord head) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < head.getFieldCount(); i++) {
      String name = head.getField(i).strip();
      columns.put((name.startsWith("?") ? name.substring(1) : name).toLowerCase(Locale.ROOT), i);
    }
    if (!columns.containsKey("item") || !columns.containsKey("itemlabel")) {
      throw new BadKnowledge(
          file.name()
              + ": has no columns item and itemLabel; attache import wikidata --query RWA prints"
              + " the query whose answer is wanted");
    }
    return columns;
  }

  private static void take(Map<String, Row> people, Map<String, Integer> columns, CsvRecord cells) {
    Matcher item = ITEM.matcher(cell(columns, cells, "item").orElse(""));
    Optional<String> label = cell(columns, cells, "itemlabel");
    if (!item.find() || label.isEmpty() || label.get().equals(item.group(1))) {
      return;
    }
    Row row = people.computeIfAbsent(item.group(1), id -> new Row());
    row.names.add(label.get());
    if (row.names.size() < MOST_NAMES) {
      cell(columns, cells, "alias").ifPresent(row.names::add);
    }
    Optional<StateCode> state = cell(columns, cells, "country").flatMap(WikidataTable::state);
    state.ifPresent(row.states::add);
    cell(columns, cells, "officelabel")
        .or(() -> cell(columns, cells, "positionlabel"))
        .ifPresent(
            office ->
                row.offices.add(
                    office(
                        office,
                        state,
                        cell(columns, cells, "start").flatMap(WikidataTable::day),
                        cell(columns, cells, "end").flatMap(WikidataTable::day))));
  }

  private static Optional<String> cell(
      Map<String, Integer> columns, CsvRecord cells, String column) {
    return Optional.ofNullable(columns.get(column))
        .filter(i -> i < cells.getFieldCount())
        .map(cells::getField)
        .map(WikidataTable::bare)
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST);
  }

  /** In TSV texts come as {@code "Paul Biya"@en}, dates with their type behind. */
  private static String bare(String cell) {
    String text = cell.strip();
    int close = text.lastIndexOf('"');
    return text.startsWith("\"") && close > 0 ? text.substring(1, close) : text;
  }

  private static Optional<StateCode> state(String code) {
    try {
      return Optional.of(new StateCode(code.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** An office by its title, as reports and Wikidata word it: "Prime Minister of Rwanda". */
  static Tenure office(
      String title,
      Optional<StateCode> state,
      Optional<PartialDate> from,
      Optional<PartialDate> to) {
    return new Tenure(
        title,
        OfficeNames.of(title, state).map(OfficeNames.Known::key),
        Optional.empty(),
        state,
        from,
        to,
        Optional.empty(),
        0);
  }

  /** "2003-10-12T00:00:00Z" and "+2003-00-00T00:00:00Z". */
  static Optional<PartialDate> day(String time) {
    String day = time.startsWith("+") ? time.substring(1) : time;
    int end = day.indexOf('T');
    String date = end < 0 ? day : day.substring(0, end);
    while (date.endsWith("-00")) {
      date = date.substring(0, date.length() - "-00".length());
    }
    return PartialDate.parse(date);
  }

  private static KnownActor actor(String id, Row row) {
    return new KnownActor(
        id,
        new ArrayList<>(row.names),
        row.states.size() == 1 ? row.states.stream().findFirst() : Optional.empty(),
        List.copyOf(row.offices));
  }
}
