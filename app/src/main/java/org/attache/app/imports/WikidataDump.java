package org.attache.app.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.register.entry.Tenure;
import org.attache.register.resolve.KnownActor;
import org.attache.register.resolve.OfficeNames;

/**
 * A dump of Wikidata in JSON, one item a line, whole or filtered. People come with the offices they
 * held. It is read twice: offices and states, whose names the people need, may stand behind them.
 *
 * <p>Only the offices' names and states are held in memory.
 */
public final class WikidataDump {
  private static final String INSTANCE = "P31";
  private static final String HUMAN = "Q5";
  private static final String HELD = "P39";
  private static final String CITIZEN = "P27";
  private static final String COUNTRY = "P17";
  private static final String JURISDICTION = "P1001";
  private static final String ISO_CODE = "P298";
  private static final String START = "P580";
  private static final String END = "P582";
  private static final int DEEPEST = 100;
  private static final int MOST_NAMES = 100;
  private static final int MOST_OFFICES = 2_000_000;
  private static final int TRIED = 100;

  private final ObjectMapper mapper =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
              .build());

  /** An office's English name and the item of the state it is of. */
  private record Office(String name, Optional<String> of) {}

  private final Map<String, Office> offices = new HashMap<>();
  private final Map<String, StateCode> states = new HashMap<>();
  private long wrong;

  /** Opens the file from its beginning. */
  public interface Opener {
    KnowledgeFile open() throws IOException;
  }

  /** Lines that are no items. */
  public long wrong() {
    return wrong;
  }

  /**
   * Reads a dump, twice.
   *
   * @return how many people it has
   * @throws BadKnowledge if it is no such dump
   */
  public long read(Opener opener, Consumer<KnownActor> sink) throws IOException {
    try (KnowledgeFile file = opener.open()) {
      each(file, this::learn);
    }
    wrong = 0;
    long[] people = {0};
    try (KnowledgeFile file = opener.open()) {
      each(
          file,
          item ->
              person(item)
                  .ifPresent(
                      actor -> {
                        sink.accept(actor);
                        people[0]++;
                      }));
    }
    return people[0];
  }

  private void each(KnowledgeFile file, Consumer<JsonNode> sink) throws IOException {
    long items = 0;
    for (Optional<KnowledgeFile.Line> line = file.next();
        line.isPresent() && (items > 0 || wrong < TRIED);
        line = file.next()) {
      String text = line.get().text();
      String bare = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
      if (bare.isEmpty() || bare.equals("[") || bare.equals("]")) {
        continue;
      }
      Optional<JsonNode> item = item(bare);
      if (item.isPresent()) {
        items++;
        sink.accept(item.get());
      } else {
        wrong++;
      }
    }
    if (items == 0) {
      throw new BadKnowledge(
          file.name()
              + ": no line is an item of Wikidata; take a dump in JSON (one item a line, packed or"
              + " not), or a table: attache import wikidata --help");
    }
  }

  private Optional<JsonNode> item(String line) {
    try {
      JsonNode node = mapper.readTree(line);
      return node.path("id").asText("").startsWith("Q") ? Optional.of(node) : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** An item that is no human may be a state, or an office of one. */
  private void learn(JsonNode item) {
    String id = item.path("id").asText();
    for (JsonNode claim : item.path("claims").path(ISO_CODE)) {
      String code = claim.path("mainsnak").path("datavalue").path("value").asText("");
      if (code.matches("[A-Z]{3}")) {
        states.putIfAbsent(id, new StateCode(code));
      }
    }
    Optional<String> of =
        items(item, JURISDICTION).stream()
            .findFirst()
            .or(() -> items(item, COUNTRY).stream().findFirst());
    Optional<String> name = label(item);
    boolean isOffice = of.isPresent() && !isHuman(item) && offices.size() < MOST_OFFICES;
    if (isOffice && name.isPresent() && OfficeNames.of(name.get(), Optional.empty()).isPresent()) {
      offices.put(id, new Office(name.get(), of));
    }
  }

  private Optional<KnownActor> person(JsonNode item) {
    Optional<String> label = label(item);
    if (!isHuman(item) || label.isEmpty()) {
      return Optional.empty();
    }
    List<Tenure> held = new ArrayList<>();
    for (JsonNode claim : item.path("claims").path(HELD)) {
      Optional<Office> office =
          value(claim.path("mainsnak")).flatMap(id -> Optional.ofNullable(offices.get(id)));
      boolean deprecated = claim.path("rank").asText("").equals("deprecated");
      if (office.isPresent() && !deprecated) {
        held.add(
            WikidataTable.office(
                office.get().name(),
                office.get().of().flatMap(state -> Optional.ofNullable(states.get(state))),
                time(claim, START),
                time(claim, END)));
      }
    }
    Set<StateCode> own = new LinkedHashSet<>();
    items(item, CITIZEN).forEach(id -> Optional.ofNullable(states.get(id)).ifPresent(own::add));
    if (held.isEmpty()) {
      return Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>();
    names.add(label.get());
    for (JsonNode alias : item.path("aliases").path("en")) {
      if (names.size() < MOST_NAMES && !alias.path("value").asText("").isBlank()) {
        names.add(alias.path("value").asText());
      }
    }
    return Optional.of(
        new KnownActor(
            item.path("id").asText(),
            List.copyOf(names),
            own.size() == 1 ? own.stream().findFirst() : Optional.empty(),
            held));
  }

  private static Optional<String> label(JsonNode item) {
    JsonNode labels = item.path("labels");
    String label =
        labels.path("en").path("value").asText(labels.path("mul").path("value").asText(""));
    return Optional.of(label.strip()).filter(text -> !text.isEmpty());
  }

  private static boolean isHuman(JsonNode item) {
    return items(item, INSTANCE).contains(HUMAN);
  }

  private static Set<String> items(JsonNode item, String property) {
    Set<String> ids = new LinkedHashSet<>();
    for (JsonNode claim : item.path("claims").path(property)) {
      value(claim.path("mainsnak")).ifPresent(ids::add);
    }
    return ids;
  }

  private static Optional<String> value(JsonNode snak) {
    String id = snak.path("datavalue").path("value").path("id").asText("");
    return Optional.of(id).filter(text -> !text.isEmpty());
  }

  private static Optional<PartialDate> time(JsonNode claim, String qualifier) {
    for (JsonNode snak : claim.path("qualifiers").path(qualifier)) {
      String time = snak.path("datavalue").path("value").path("time").asText("");
      int precision = snak.path("datavalue").path("value").path("precision").asInt(0);
      if (precision >= 9) {
        return WikidataTable.day(time);
      }
    }
    return Optional.empty();
  }
}
