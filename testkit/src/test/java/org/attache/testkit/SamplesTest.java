package org.attache.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.model.AgreementStage;
import org.attache.model.Channel;
import org.attache.model.Framework;
import org.attache.model.Modality;
import org.attache.model.PloverType;
import org.attache.model.RelationSignal;
import org.attache.model.SourceType;
import org.attache.model.VisitLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples' expectations say nothing that is not in their texts, in values that exist. */
class SamplesTest {
  private static final Set<String> STATES = states();
  private static final Set<String> ADDED =
      Set.of("accept", "optional", "notes", "evidence", "reason_unnamed");

  /** Every field that a record of the kind may have, with its values where the set is closed. */
  private static final Map<String, Map<String, Set<String>>> FIELDS =
      Map.ofEntries(
          Map.entry(
              "visits",
              fields("place start end visitor_org delegation hosts topics")
                  .with("visitor_country", STATES)
                  .with("host_country", STATES)
                  .with("status", values(Modality.values()))
                  .with("level", values(VisitLevel.values()))
                  .all()),
          Map.entry("delegation", fields("name role org rank").all()),
          Map.entry("hosts", fields("name role").all()),
          Map.entry(
              "meetings",
              fields("participants place date").with("status", values(Modality.values())).all()),
          Map.entry("meetings.participants", fields("name role").with("country", STATES).all()),
          Map.entry(
              "statements",
              fields("source content about")
                  .with("source_type", values(SourceType.values()))
                  .with("source_country", STATES)
                  .with("channel", values(Channel.values()))
                  .all()),
          Map.entry(
              "deployments",
              fields("strength purpose")
                  .with("country", STATES)
                  .with("location_country", STATES)
                  .with("framework", frameworks())
                  .with("status", values(Modality.values()))
                  .all()),
          Map.entry(
              "agreements",
              fields("kind date")
                  .with("parties", STATES)
                  .with("status", values(AgreementStage.values()))
                  .all()),
          Map.entry(
              "exercises",
              fields("name place start end")
                  .with("participants", STATES)
                  .with("location_country", STATES)
                  .with("status", values(Modality.values()))
                  .all()),
          Map.entry(
              "relations",
              fields("")
                  .with("pair", STATES)
                  .with("direction", values(RelationSignal.Direction.values()))
                  .all()),
          Map.entry(
              "events",
              fields("")
                  .with("source_country", STATES)
                  .with("target_country", STATES)
                  .with("plover_type", names(PloverType.values()))
                  .all()),
          Map.entry("silences", fields("").with("source_country", STATES).all()),
          Map.entry(
              "offices", fields("name role organisation status").with("country", STATES).all()));

  /** Fields whose value stands in the text, letter by letter. */
  private static final Set<String> LITERAL =
      Set.of("name", "content", "evidence", "source", "reason_unnamed", "strength", "visitor_org");

  static List<Sample> samples() {
    return Samples.list();
  }

  @Test
  void there_are_enough_samples_and_enough_of_them_show_nothing() {
    assertThat(samples()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(samples().stream().filter(Sample::isDistractor)).hasSizeGreaterThanOrEqualTo(15);
  }

  @Test
  void every_kind_level_status_and_source_type_occurs() {
    assertThat(occurring("visits", "level")).isEqualTo(values(VisitLevel.values()));
    assertThat(occurring("visits", "status")).isEqualTo(values(Modality.values()));
    assertThat(occurring("statements", "source_type")).isEqualTo(values(SourceType.values()));
    assertThat(occurring("agreements", "status")).isEqualTo(values(AgreementStage.values()));
    assertThat(occurring("relations", "direction"))
        .isEqualTo(values(RelationSignal.Direction.values()));
    assertThat(occurring("deployments", "framework")).containsAll(frameworks());
  }

  @Test
  void every_text_has_its_expectation_and_none_is_left_over() throws Exception {
    assertThat(names(".json")).isEqualTo(names(".txt"));
    assertThat(names(".txt"))
        .containsExactlyElementsOf(samples().stream().map(Sample::id).toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_sample_says_when_and_by_whom_it_was_published(Sample sample) {
    assertThat(LocalDate.parse(sample.published())).isBefore(LocalDate.of(2027, 1, 1));
    assertThat(sample.publisher()).contains("sample");
    assertThat(sample.language()).isEqualTo("en");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void what_is_expected_stands_in_the_text(Sample sample) {
    Set<String> literals = new HashSet<>();
    sample.expected().path("furniture").forEach(line -> literals.add(line.asText()));
    LITERAL.forEach(
        field ->
            sample
                .expected()
                .findValues(field)
                .forEach(value -> literals.add(value.isNull() ? "" : value.asText())));
    assertThat(literals).allSatisfy(literal -> assertThat(sample.text()).contains(literal));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void evidence_is_a_whole_sentence(Sample sample) {
    for (JsonNode evidence : sample.expected().findValues("evidence")) {
      int start = sample.text().indexOf(evidence.asText());
      int end = start + evidence.asText().length();
      assertThat(evidence.asText()).matches("(?s).*[.!?”\"')…]|.*\\b\\d+ .*");
      assertThat(start == 0 || Character.isWhitespace(sample.text().charAt(start - 1)))
          .as("begins at a word: %s", evidence)
          .isTrue();
      assertThat(Character.isWhitespace(sample.text().charAt(end)))
          .as("ends at a word: %s", evidence)
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void fields_and_values_are_those_of_the_reader(Sample sample) {
    sample
        .expected()
        .properties()
        .forEach(
            kind -> {
              if (!kind.getKey().equals("furniture")) {
                kind.getValue().forEach(record -> check(kind.getKey(), record));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void dates_are_iso_and_in_order(Sample sample) {
    for (String field : List.of("date", "start", "end")) {
      for (JsonNode date : sample.expected().findValues(field)) {
        assertThat(date.asText()).matches("null|\\d{4}(-\\d{2}(-\\d{2})?)?");
      }
    }
    for (JsonNode visit : sample.expected().path("visits")) {
      if (visit.hasNonNull("start") && visit.hasNonNull("end")) {
        assertThat(visit.path("start").asText()).isLessThanOrEqualTo(visit.path("end").asText());
      }
    }
  }

  private static void check(String kind, JsonNode record) {
    Map<String, Set<String>> known = Objects.requireNonNull(FIELDS.get(kind), kind);
    record
        .properties()
        .forEach(
            field -> {
              String name = field.getKey();
              if (ADDED.contains(name)) {
                return;
              }
              assertThat(known).as("fields of %s", kind).containsKey(name);
              String nested = name.equals("participants") ? kind + "." + name : name;
              for (JsonNode value : each(field.getValue())) {
                checkValue(nested, value, known.getOrDefault(name, Set.of()));
              }
              for (JsonNode value : each(record.path("accept").path(name))) {
                checkValue(nested, value, known.getOrDefault(name, Set.of()));
              }
            });
  }

  private static void checkValue(String field, JsonNode value, Set<String> allowed) {
    if (value.isObject()) {
      check(field, value);
    } else if (!allowed.isEmpty() && !value.isNull()) {
      assertThat(allowed).as(field).contains(value.asText());
    }
  }

  private static List<JsonNode> each(JsonNode value) {
    return value.isArray() || value.isMissingNode()
        ? Likeness.stream(value).toList()
        : List.of(value);
  }

  private static Set<String> occurring(String kind, String field) {
    return samples().stream()
        .flatMap(sample -> Likeness.stream(sample.expected().path(kind)))
        .map(record -> record.path(field))
        .filter(value -> !value.isNull())
        .map(JsonNode::asText)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> names(String extension) throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(Samples.class.getResource("samples")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(extension))
          .map(name -> name.substring(0, name.length() - extension.length()))
          .sorted()
          .toList();
    }
  }

  private static Set<String> states() {
    Set<String> states = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    states.addAll(List.of("EUE", "UNO", "NATO", "AFU", "XKX"));
    return states;
  }

  private static Set<String> frameworks() {
    return Arrays.stream(Framework.values())
        .map(Enum::name)
        .map(name -> name.length() > 4 ? name.toLowerCase(Locale.ROOT) : name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> values(Enum<?>[] constants) {
    return names(constants).stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Fields fields(String free) {
    return new Fields(free);
  }

  private static final class Fields {
    private final Map<String, Set<String>> known = new TreeMap<>();

    Fields(String free) {
      for (String field : free.split(" ")) {
        known.put(field, Set.of());
      }
    }

    Fields with(String field, Set<String> values) {
      known.put(field, values);
      return this;
    }

    Map<String, Set<String>> all() {
      return known;
    }
  }
}
