package org.attache.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.register.entry.Person;
import org.attache.register.entry.Tenure;

/** Persons in a list, in one of three forms. */
public abstract class PersonList {
  private PersonList() {}

  /** What stands before the first person. */
  public void begin() throws IOException {}

  /** One person. */
  public abstract void write(Person person) throws IOException;

  /** For people, a line each. */
  public static PersonList table(Writer out, boolean colours) {
    Style style = new Style(colours);
    String line = "%-14s  %-5s  %7s  %-32s  %s";
    return new PersonList() {
      @Override
      public void begin() throws IOException {
        String head = String.format(Locale.ROOT, line, "id", "state", "reports", "name", "offices");
        out.write(style.faint(head) + "\n");
      }

      @Override
      public void write(Person person) throws IOException {
        out.write(
            String.format(
                Locale.ROOT,
                line + "%n",
                person.id(),
                person.state().map(Object::toString).orElse("–"),
                String.format(Locale.ROOT, "%,d", person.reports()),
                style.clean(person.name()),
                style.clean(offices(person.offices()))));
      }
    };
  }

  /** Comma-separated values, safe for spreadsheets. */
  public static PersonList csv(Writer out) {
    return new PersonList() {
      @Override
      public void begin() throws IOException {
        out.write(
            CsvLine.of(List.of("id", "name", "names", "state", "offices", "wikidata", "reports")));
      }

      @Override
      public void write(Person person) throws IOException {
        out.write(
            CsvLine.of(
                List.of(
                    person.id(),
                    person.name(),
                    String.join("; ", person.names()),
                    person.state().map(Object::toString).orElse(""),
                    offices(person.offices()),
                    person.wikidata().orElse(""),
                    Long.toString(person.reports()))));
      }
    };
  }

  /** JSON Lines. */
  public static PersonList json(Writer out) {
    JsonFactory factory = new JsonFactory();
    return new PersonList() {
      @Override
      public void write(Person person) throws IOException {
        try (JsonGenerator json =
            factory.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
          json.writeStartObject();
          json.writeStringField("id", person.id());
          json.writeStringField("name", person.name());
          json.writeArrayFieldStart("names");
          for (String name : person.names()) {
            json.writeString(name);
          }
          json.writeEndArray();
          optional(json, "state", person.state());
          json.writeArrayFieldStart("offices");
          for (Tenure tenure : person.offices()) {
            office(json, tenure);
          }
          json.writeEndArray();
          optional(json, "wikidata", person.wikidata());
          json.writeNumberField("reports", person.reports());
          json.writeEndObject();
        }
        out.write('\n');
      }
    };
  }

  private static void office(JsonGenerator json, Tenure tenure) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", tenure.title());
    optional(json, "office", tenure.office());
    optional(json, "organisation", tenure.organisation());
    optional(json, "state", tenure.state());
    optional(json, "from", tenure.from());
    optional(json, "to", tenure.to());
    optional(json, "former_since", tenure.former());
    json.writeNumberField("reports", tenure.reports());
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String name, Optional<?> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get().toString());
    } else {
      json.writeNullField(name);
    }
  }

  private static String offices(List<Tenure> offices) {
    return offices.stream().map(PersonList::words).collect(Collectors.joining("; "));
  }

  /** "Foreign Minister (RWA, 2021-03-01 to 2022-05-09)". */
  static String words(Tenure tenure) {
    String state = tenure.state().map(Object::toString).orElse("");
    String from = tenure.from().map(Object::toString).orElse("");
    String to = tenure.to().map(Object::toString).orElse("");
    String when = from.equals(to) ? from : from + " to " + to;
    String known =
        List.of(state, when).stream().filter(s -> !s.isBlank()).collect(Collectors.joining(", "));
    return tenure.title() + (known.isEmpty() ? "" : " (" + known + ")");
  }
}
