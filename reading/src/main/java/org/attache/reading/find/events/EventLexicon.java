package org.attache.reading.find.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.model.PloverType;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** The words that make events, from the {@code events-*.tsv} of a language. Immutable. */
final class EventLexicon {
  /** Among the slots of a target: those who do it, to each other. */
  private static final String EACH = "each";

  /** Among the slots of a target: they lead to who does it, and the subject undergoes it. */
  private static final String SWAPPED = "swapped";

  private final Map<String, List<Frame>> frames = new HashMap<>();
  private final Map<Effect, Map<Optional<PloverType>, Optional<Code>>> operators = new HashMap<>();
  private final Phrases<EventNoun> nouns;
  private final Map<String, Phrases<String>> contexts = new LinkedHashMap<>();

  EventLexicon(String language) {
    int line = 0;
    for (Table.Row row : Table.of(language, "events-verbs").rows()) {
      addFrames(row, line++);
    }
    Phrases.Builder<EventNoun> builder = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : Table.of(language, "events-nouns").rows()) {
      Optional<Code> code = row.find("type").map(type -> code(PloverType.valueOf(type), row));
      for (String noun : row.list("nouns")) {
        builder.add(
            noun,
            new EventNoun(noun, row.list("class"), code, row.list("target"), row.list("source")));
      }
    }
    nouns = builder.build();
    for (Table.Row row : Table.of(language, "events-operators").rows()) {
      operators
          .computeIfAbsent(effect(row.get("operator")), e -> new HashMap<>())
          .put(
              row.find("of").map(PloverType::valueOf),
              row.find("type").map(type -> code(PloverType.valueOf(type), row)));
    }
    for (Table.Row row : Table.of(language, "events-contexts").rows()) {
      Phrases.Builder<String> words = Phrases.by(Phrases.By.LEMMA);
      row.list("words").forEach(word -> words.add(word, word));
      contexts.put(row.get("context"), words.build());
    }
  }

  private void addFrames(Table.Row row, int line) {
    String does = row.get("does");
    boolean event = does.equals(does.toUpperCase(Locale.ROOT));
    Optional<Code> code =
        event ? Optional.of(code(PloverType.valueOf(does), row)) : Optional.empty();
    for (String verb : row.list("verbs")) {
      List<String> words = List.of(verb.split(" "));
      frames
          .computeIfAbsent(words.get(0), w -> new ArrayList<>())
          .add(
              new Frame(
                  words.subList(1, words.size()),
                  row.list("with"),
                  event ? Effect.EVENT : effect(does),
                  code,
                  row.list("target").stream()
                      .filter(slot -> !slot.equals(EACH) && !slot.equals(SWAPPED))
                      .toList(),
                  row.list("target").contains(SWAPPED),
                  row.list("target").contains(EACH),
                  line));
    }
  }

  private static Effect effect(String name) {
    return Effect.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Code code(PloverType type, Table.Row row) {
    return new Code(type, row.find("mode"), row.find("cameo"));
  }

  /** The frames that begin with a word, in the order of the file. */
  List<Frame> frames(String lemma) {
    return frames.getOrDefault(lemma, List.of());
  }

  /** Whether a sentence has words that can make an event; costs no parse. */
  boolean mayTrigger(List<Token> tokens) {
    Set<String> words = new HashSet<>();
    tokens.forEach(token -> words.add(token.lemma()));
    for (Phrases.Match<EventNoun> noun : nouns(tokens)) {
      if (noun.value().code().isPresent()) {
        return true;
      }
      noun.value().classes().forEach(name -> words.add("@" + name));
      words.add(noun.value().word());
    }
    for (Token token : tokens) {
      if (Stream.of(token.lemma(), token.lower())
          .flatMap(word -> frames(word).stream())
          .anyMatch(frame -> frame.mayFit(words))) {
        return true;
      }
    }
    return false;
  }

  /** The nouns of a sentence, longest first from the left. */
  List<Phrases.Match<EventNoun>> nouns(List<Token> tokens) {
    return nouns.in(tokens);
  }

  /** What an operator makes of an event of this type; of none that is known where it is empty. */
  Optional<Code> apply(Effect operator, Optional<Code> event) {
    Map<Optional<PloverType>, Optional<Code>> results = operators.getOrDefault(operator, Map.of());
    Optional<PloverType> of = event.map(Code::type);
    if (results.containsKey(of)) {
      return results.get(of);
    }
    return results.getOrDefault(Optional.empty(), Optional.empty());
  }

  /** The contexts that the words of a sentence speak of. */
  List<String> contexts(List<Token> tokens) {
    return contexts.entrySet().stream()
        .filter(context -> !context.getValue().in(tokens).isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }
}
