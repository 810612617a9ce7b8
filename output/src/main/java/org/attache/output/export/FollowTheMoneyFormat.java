package org.attache.output.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.output.text.StateNames;
import org.attache.output.text.Style;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Organisation;
import org.attache.register.entry.Person;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Tenure;
import org.attache.register.entry.Told;
import org.attache.register.fields.Fields;

/**
 * FollowTheMoney entities, one a line, as Aleph and OpenSanctions' tools read them: states as
 * public bodies, people with the positions they hold, entries as events, reports as articles that
 * document them.
 */
final class FollowTheMoneyFormat implements ExportFormat {
  private static final Set<Modality> HAPPENED =
      EnumSet.of(Modality.COMPLETED, Modality.ONGOING, Modality.PAST_REFERENCE);

  private static final Map<String, String> TWO_LETTERS =
      Arrays.stream(Locale.getISOCountries())
          .collect(
              Collectors.toMap(
                  two -> new Locale("", two).getISO3Country(),
                  two -> two.toLowerCase(Locale.ROOT)));

  @Override
  public String name() {
    return "ftm";
  }

  @Override
  public String description() {
    return "FollowTheMoney: people, positions, public bodies, events and articles (Aleph)";
  }

  @Override
  public String extension() {
    return "ftm.json";
  }

  @Override
  public Set<Kind> kinds() {
    return EnumSet.allOf(Kind.class);
  }

  @Override
  public boolean saysReview() {
    return false;
  }

  @Override
  public long write(Selection selection, OutputStream out) throws IOException {
    Set<StateCode> states = new LinkedHashSet<>();
    Set<String> persons = new LinkedHashSet<>();
    Set<String> articles = new LinkedHashSet<>();
    long[] entities = {0};
    try (JsonGenerator json = Json.on(out)) {
      Lines lines = new Lines(json, entities);
      selection.rows(
          this,
          row -> {
            Entry entry = row.entry();
            for (StateCode state : entry.states()) {
              if (states.add(state)) {
                lines.write("attache-" + state.value(), "PublicBody", state(state));
              }
            }
            for (String id : entry.persons()) {
              if (persons.add(id)) {
                selection.register().person(id).ifPresent(person -> person(lines, person));
              }
            }
            for (String id : entry.organisations()) {
              if (persons.add(id)) {
                selection.register().organisation(id).ifPresent(body -> body(lines, body));
              }
            }
            List<Told> told = row.told();
            lines.write("attache-" + entry.id(), "Event", event(entry, told));
            for (Told telling : told) {
              String report = telling.telling().report();
              if (articles.add(report)) {
                selection
                    .report(report)
                    .ifPresent(r -> lines.write("attache-" + report, "Article", article(r)));
              }
              lines.write(
                  "attache-" + telling.telling().id(),
                  "Documentation",
                  new Properties()
                      .add("document", "attache-" + report)
                      .add("entity", "attache-" + entry.id())
                      .add("summary", telling.telling().sentence())
                      .all);
            }
          });
    }
    return entities[0];
  }

  private static Map<String, List<String>> state(StateCode state) {
    return new Properties()
        .add("name", StateNames.of(state))
        .add("country", country(state))
        .add("classification", state.isOrganisation() ? "organisation of states" : "state")
        .all;
  }

  private static Optional<String> country(StateCode state) {
    return Optional.ofNullable(TWO_LETTERS.get(state.value()));
  }

  private static void body(Lines lines, Organisation organisation) {
    Properties properties = new Properties().add("name", organisation.name());
    organisation.names().stream()
        .filter(name -> !name.equals(organisation.name()))
        .forEach(name -> properties.add("alias", name));
    organisation
        .state()
        .flatMap(FollowTheMoneyFormat::country)
        .ifPresent(c -> properties.add("country", c));
    organisation.wikidata().ifPresent(item -> properties.add("wikidataId", item));
    lines.write("attache-" + organisation.id(), "Organization", properties.all);
  }

  private static void person(Lines lines, Person person) {
    Properties properties = new Properties().add("name", person.name());
    person.names().stream()
        .filter(name -> !name.equals(person.name()))
        .forEach(name -> properties.add("alias", name));
    person
        .state()
        .flatMap(FollowTheMoneyFormat::country)
        .ifPresent(c -> properties.add("country", c));
    person.wikidata().ifPresent(item -> properties.add("wikidataId", item));
    person.offices().forEach(tenure -> properties.add("position", tenure.title()));
    lines.write("attache-" + person.id(), "Person", properties.all);
    int number = 0;
    for (Tenure tenure : person.offices()) {
      String post = "attache-" + person.id() + "-post-" + number;
      Properties position = new Properties().add("name", tenure.title());
      tenure
          .state()
          .flatMap(FollowTheMoneyFormat::country)
          .ifPresent(c -> position.add("country", c));
      lines.write(post, "Position", position.all);
      lines.write(
          "attache-" + person.id() + "-office-" + number,
          "Occupancy",
          new Properties()
              .add("holder", "attache-" + person.id())
              .add("post", post)
              .add("date", tenure.from().map(PartialDate::toString))
              .all);
      number++;
    }
  }

  private static Map<String, List<String>> event(Entry entry, List<Told> told) {
    Properties event =
        new Properties()
            .add("name", title(entry))
            .add("keywords", entry.kind().singular())
            .add("keywords", Style.words(entry.status()))
            .add("startDate", entry.start().map(PartialDate::toString))
            .add("endDate", entry.end().map(PartialDate::toString))
            .add("date", entry.dated().map(PartialDate::toString))
            .add("location", entry.value(Fields.PLACE))
            .add("summary", told.get(0).telling().sentence());
    entry.states().forEach(state -> event.add("involved", "attache-" + state.value()));
    entry.persons().forEach(person -> event.add("involved", "attache-" + person));
    entry.organisations().forEach(body -> event.add("involved", "attache-" + body));
    entry.states().forEach(state -> event.add("country", country(state)));
    return event.all;
  }

  private static String title(Entry entry) {
    String states =
        entry.sender().isPresent() && entry.host().isPresent()
            ? StateNames.of(entry.sender().get()) + " – " + StateNames.of(entry.host().get())
            : entry.states().stream().map(StateNames::of).collect(Collectors.joining(" – "));
    return (HAPPENED.contains(entry.status()) ? "" : Style.words(entry.status()) + " ")
        + entry.kind().singular()
        + (states.isEmpty() ? "" : ": " + states)
        + entry.dated().map(date -> ", " + date).orElse("");
  }

  private static Map<String, List<String>> article(RegisteredReport report) {
    return new Properties()
        .add("title", Sources.title(report))
        .add("author", report.report().author())
        .add("publisher", report.outlet())
        .add("publishedAt", Sources.published(report).map(PartialDate::toString))
        .add("sourceUrl", report.report().url())
        .all;
  }

  /** Properties of an entity: every one has a list of values, each once. */
  private static final class Properties {
    private final Map<String, List<String>> all = new LinkedHashMap<>();

    Properties add(String name, String value) {
      if (!value.isBlank()) {
        Collection<String> values = all.computeIfAbsent(name, n -> new ArrayList<>());
        if (!values.contains(value)) {
          values.add(value);
        }
      }
      return this;
    }

    Properties add(String name, Optional<String> value) {
      return value.isPresent() ? add(name, value.get()) : this;
    }
  }

  /** Writes entities and counts them. */
  private record Lines(JsonGenerator json, long[] count) {
    void write(String id, String schema, Map<String, List<String>> properties) {
      Json.unchecked(
          () -> {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("schema", schema);
            json.writeObjectFieldStart("properties");
            for (Map.Entry<String, List<String>> property : properties.entrySet()) {
              Json.list(json, property.getKey(), property.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
          });
      count[0]++;
    }
  }
}
