package org.attache.output.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.attache.model.Actor;
import org.attache.model.ActorKind;
import org.attache.model.CodedEvent;
import org.attache.model.Evidence;
import org.attache.model.Gender;
import org.attache.model.Mention;
import org.attache.model.MentionForm;
import org.attache.model.Modality;
import org.attache.model.Office;
import org.attache.model.PartialDate;
import org.attache.model.PlaceLevel;
import org.attache.model.PlaceMention;
import org.attache.model.PloverType;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.register.Query;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.ReviewState;
import org.attache.register.entry.Telling;
import org.attache.register.memory.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What POLECAT and GDELT get to see: what happened, where, and who did it. */
class EventFormatsTest {
  private static final String TEXT =
      "Foreign Minister Wanjiru Odera landed in Houston. She consulted with the governor of Texas.";
  private static final String SENTENCE = "She consulted with the governor of Texas.";
  private static final String REPORT = "3".repeat(64);
  private static final StateCode KENYA = new StateCode("KEN");
  private static final StateCode STATES = new StateCode("USA");

  private final MemoryStore store = new MemoryStore();

  @BeforeEach
  void takes_a_report() {
    Report report = Report.of("sample", Optional.of("2024-05-07"), TEXT);
    Reading reading =
        new Reading(
            report,
            List.of(),
            List.of(minister()),
            List.of(mention("Foreign Minister Wanjiru Odera", 0), mention("She", 1)),
            List.of(
                place("Houston", PlaceLevel.CITY, STATES),
                place("Texas", PlaceLevel.REGION, STATES)),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    store.transaction(
        tx -> {
          tx.put(
              new RegisteredReport(REPORT, 1, report, Optional.empty(), "0.1.0", REPORT), reading);
          return true;
        });
  }

  @Test
  void what_was_only_planned_denied_or_alleged_is_no_event_for_polecat_and_gdelt()
      throws IOException {
    event("e-000000000001", Modality.COMPLETED, "Houston", true);
    event("e-000000000002", Modality.PLANNED, "Houston", true);
    event("e-000000000003", Modality.CANCELLED, "Houston", true);
    event("e-000000000004", Modality.DENIED, "Houston", true);
    event("e-000000000005", Modality.ALLEGED, "Houston", true);
    event("e-000000000006", Modality.ONGOING, "Houston", true);

    assertThat(polecat(Selection.all(store)))
        .extracting(row -> row.get("Event ID"))
        .containsExactly("e-000000000001", "e-000000000006");
    assertThat(rows("gdelt-events", Selection.all(store))).hasSize(2);
    assertThat(rows("gdelt-mentions", Selection.all(store))).hasSize(2);
  }

  @Test
  void an_earlier_event_needs_a_day_of_its_own() throws IOException {
    event("e-000000000001", Modality.PAST_REFERENCE, "Houston", true);
    event("e-000000000002", Modality.PAST_REFERENCE, "Houston", false);

    assertThat(polecat(Selection.all(store)))
        .extracting(row -> row.get("Event ID"))
        .containsExactly("e-000000000001");
  }

  @Test
  void what_was_planned_is_given_to_who_asks_for_it() throws IOException {
    event("e-000000000001", Modality.COMPLETED, "Houston", true);
    event("e-000000000002", Modality.PLANNED, "Houston", true);
    Selection planned =
        new Selection(store, Set.of(Kind.EVENT), Optional.of(Query.ALL.status(Modality.PLANNED)));

    assertThat(polecat(planned))
        .extracting(row -> row.get("Event ID"))
        .containsExactly("e-000000000002");
  }

  @Test
  void only_a_city_is_a_city() throws IOException {
    event("e-000000000001", Modality.COMPLETED, "Houston", true);
    event("e-000000000002", Modality.COMPLETED, "Texas", true);
    List<Map<String, String>> rows = polecat(Selection.all(store));

    assertThat(rows.get(0))
        .containsEntry("City", "Houston")
        .containsEntry("Province", "")
        .containsEntry("Country", "USA")
        .containsEntry("Feature Type", "city");
    assertThat(rows.get(1)).containsEntry("City", "").containsEntry("Province", "Texas");
    assertThat(rows("gdelt-events", Selection.all(store)))
        .extracting(row -> row.get(51))
        .containsExactly("3", "2");
  }

  @Test
  void she_has_the_name_and_office_that_the_report_gives_her() throws IOException {
    event("e-000000000001", Modality.COMPLETED, "Houston", true);

    assertThat(polecat(Selection.all(store)).get(0))
        .containsEntry("Actor Name", "Wanjiru Odera")
        .containsEntry("Actor Title", "Foreign Minister")
        .containsEntry("Actor Name Raw", "She")
        .containsEntry("Recipient Name", "United States of America")
        .containsEntry("Recipient Name Raw", "the governor of Texas");
    assertThat(rows("gdelt-events", Selection.all(store)).get(0).get(6)).isEqualTo("KENYA");
  }

  private static Actor minister() {
    return new Actor(
        "a1",
        ActorKind.PERSON,
        "Wanjiru Odera",
        true,
        Optional.of(KENYA),
        List.of(
            new Office(
                Optional.of("Foreign Minister"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(KENYA),
                false)),
        Optional.empty(),
        Gender.UNKNOWN,
        false);
  }

  private static Mention mention(String words, int sentence) {
    int at = TEXT.indexOf(words);
    return new Mention(
        new Span(at, at + words.length()),
        Optional.empty(),
        sentence == 0 ? MentionForm.NAME : MentionForm.PRONOUN,
        sentence,
        0,
        1,
        0,
        "a1");
  }

  private static PlaceMention place(String name, PlaceLevel level, StateCode state) {
    int at = TEXT.indexOf(name);
    return new PlaceMention(
        new Span(at, at + name.length()),
        name,
        Optional.of(state),
        Optional.of(new PlaceMention.Position(30, -95)),
        OptionalLong.empty(),
        Optional.of(level));
  }

  private void event(String id, Modality status, String place, boolean dated) {
    Optional<PartialDate> day = dated ? Optional.of(new PartialDate(2024, 5, 6)) : Optional.empty();
    int at = TEXT.indexOf(SENTENCE);
    CodedEvent event =
        new CodedEvent(
            Optional.of(KENYA),
            Optional.of(STATES),
            Optional.of("She"),
            Optional.of("the governor of Texas"),
            Optional.empty(),
            Optional.empty(),
            false,
            PloverType.CONSULT,
            Optional.of("visit"),
            List.of(),
            Optional.of("042"),
            status,
            day,
            Optional.of(place),
            new Evidence(
                new Span(at, at + SENTENCE.length()), Optional.empty(), OptionalDouble.of(0.9)));
    Telling telling =
        new Telling(
            id.replace("-", ""),
            REPORT,
            Integer.parseInt(id.substring(id.length() - 1)),
            Kind.EVENT,
            event,
            SENTENCE,
            new TreeMap<>(),
            Optional.of(id),
            List.of());
    Entry entry =
        new Entry(
            id,
            Kind.EVENT,
            1,
            ReviewState.CANDIDATE,
            List.of(KENYA, STATES),
            Optional.of(KENYA),
            Optional.of(STATES),
            day,
            Optional.empty(),
            status,
            List.of(
                value("type", "CONSULT", telling),
                value("cameo", "042", telling),
                value("place", place, telling)),
            List.of(),
            List.of(),
            List.of(),
            List.of(telling.id()),
            1,
            1,
            0.9,
            day.or(() -> Optional.of(new PartialDate(2024, 5, 7))));
    store.transaction(
        tx -> {
          tx.put(telling);
          tx.put(entry, Set.of(id));
          return true;
        });
  }

  private static FieldValue value(String field, String value, Telling telling) {
    return new FieldValue(field, value, List.of(telling.id()), 1, Optional.empty());
  }

  private static List<Map<String, String>> polecat(Selection selection) throws IOException {
    List<List<String>> rows = rows("polecat", selection);
    List<Map<String, String>> named = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        cells.put(rows.get(0).get(i), row.get(i));
      }
      named.add(cells);
    }
    return named;
  }

  private static List<List<String>> rows(String format, Selection selection) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Formats.named(format).orElseThrow().write(selection, out);
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }
}
