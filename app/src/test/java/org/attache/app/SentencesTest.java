package org.attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Report;
import org.attache.output.ReadingJson;
import org.attache.reading.ReportReader;
import org.attache.testkit.SentenceCase;
import org.attache.testkit.SentenceCase.Expected;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Single sentences of every kind are read as well as {@code sentences/floors.tsv} declares. */
class SentencesTest {
  private static final ReportReader READER = new ReportReader();
  private static final ReadingJson JSON = new ReadingJson(false);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static List<SentenceCase.Bar> bars() {
    return SentenceCase.bars();
  }

  @ParameterizedTest
  @MethodSource("bars")
  void sentences_of_every_kind_are_read_as_well_as_declared(SentenceCase.Bar bar)
      throws IOException {
    int right = 0;
    int found = 0;
    int expected = 0;
    List<String> wrong = new ArrayList<>();
    for (SentenceCase sentence : SentenceCase.of(bar.kind())) {
      List<JsonNode> records = new ArrayList<>();
      read(sentence.text()).path(bar.kind()).forEach(records::add);
      found += records.size();
      for (Expected one : sentence.expected()) {
        Optional<JsonNode> match =
            records.stream().filter(record -> isRight(bar.kind(), one, record)).findFirst();
        match.ifPresent(records::remove);
        right += match.isPresent() ? 1 : 0;
        expected += match.isPresent() || !one.optional() ? 1 : 0;
        if (match.isEmpty() && !one.optional()) {
          wrong.add("missed " + one.parties() + one.values() + ": " + sentence.text());
        }
      }
      records.forEach(record -> wrong.add("false: " + sentence.text() + " " + record));
    }
    String report = String.join(System.lineSeparator(), wrong);
    assertThat((double) right / found).as("precision%n%s", report).isGreaterThan(bar.precision());
    assertThat((double) right / expected).as("recall%n%s", report).isGreaterThan(bar.recall());
  }

  private static JsonNode read(String text) throws IOException {
    StringWriter line = new StringWriter();
    JSON.write(READER.read(Report.of("sentence", Optional.of("2023-05-10"), text)), line);
    return MAPPER.readTree(line.toString());
  }

  private static boolean isRight(String kind, Expected expected, JsonNode record) {
    List<String> parties = parties(kind, record);
    boolean same =
        expected.ordered()
            ? parties.equals(expected.parties())
                || record.path("reciprocal").asBoolean()
                    && Set.copyOf(parties).equals(Set.copyOf(expected.parties()))
            : new HashSet<>(parties).equals(new HashSet<>(expected.parties()));
    String words = record.path(kind.equals("deployments") ? "strength" : "name").asText();
    return same
        && expected.values().contains(value(kind, record))
        && words.toLowerCase(Locale.ROOT).contains(expected.detail().toLowerCase(Locale.ROOT));
  }

  private static String value(String kind, JsonNode record) {
    return switch (kind) {
      case "events" -> record.path("plover_type").asText();
      case "relations" -> record.path("direction").asText();
      default -> record.path("status").asText();
    };
  }

  private static List<String> parties(String kind, JsonNode record) {
    List<String> parties = new ArrayList<>();
    switch (kind) {
      case "events" -> {
        parties.add(side(record, "source"));
        parties.add(side(record, "target"));
      }
      case "deployments" -> {
        parties.add(record.path("country").asText());
        parties.add(record.path("location_country").asText());
      }
      case "agreements" -> record.path("parties").forEach(party -> parties.add(party.asText()));
      case "exercises" -> record.path("participants").forEach(p -> parties.add(p.asText()));
      default -> record.path("pair").forEach(party -> parties.add(party.asText()));
    }
    return parties;
  }

  /** A state or an organisation of states. */
  private static String side(JsonNode event, String side) {
    String state = event.path(side + "_country").asText("");
    return state.isEmpty() || state.equals("null")
        ? event.path(side + "_organisation").asText()
        : state;
  }
}
