package org.attache.output.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.attache.register.entry.Entry;
import org.attache.register.fields.Fields;

/** An entry in a few words, for one line of a list. */
public final class Headline {
  private static final int NAMED = 2;

  private Headline() {}

  /** "RWA → FRA", or the states that take part; empty where none is known. */
  public static String parties(Entry entry) {
    if (entry.sender().isPresent() && entry.host().isPresent()) {
      return entry.sender().get() + " → " + entry.host().get();
    }
    return entry.states().stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  /** What it is about: the best supported values of the fields that tell most. */
  public static String words(Entry entry) {
    return words(entry, UnaryOperator.identity());
  }

  /**
   * The same with other words for some values.
   *
   * @param other what is shown for what would be
   */
  public static String words(Entry entry, UnaryOperator<String> other) {
    List<String> words = new ArrayList<>();
    for (String field : telling(entry)) {
      some(entry, field, other).ifPresent(words::add);
    }
    return String.join(" · ", words);
  }

  private static List<String> telling(Entry entry) {
    return switch (entry.kind()) {
      case VISIT -> List.of(Fields.DELEGATION, Fields.PLACE, Fields.LEVEL);
      case MEETING -> List.of(Fields.PARTICIPANTS, Fields.PLACE, Fields.FORM);
      case STATEMENT -> List.of(Fields.SPEAKER, Fields.CONTENT);
      case DEPLOYMENT -> List.of(Fields.STRENGTH, Fields.UNIT, Fields.FRAMEWORK, Fields.PURPOSE);
      case AGREEMENT -> List.of(Fields.TITLE, Fields.STAGE);
      case EXERCISE -> List.of(Fields.NAME, Fields.PLACE);
      case RELATION -> List.of(Fields.DIRECTION, Fields.WORDING);
      case EVENT -> List.of(Fields.TYPE, Fields.MODE, Fields.ACTOR, Fields.RECIPIENT);
    };
  }

  private static Optional<String> some(Entry entry, String field, UnaryOperator<String> other) {
    // two places may share a name: a line names each once
    List<String> values =
        entry.values(field).stream()
            .map(value -> other.apply(FieldWords.words(entry.kind(), field, value.value())))
            .distinct()
            .toList();
    if (values.isEmpty()) {
      return Optional.empty();
    }
    if (Fields.isSingle(field)) {
      return Optional.of(values.get(0));
    }
    String named = values.stream().limit(NAMED).collect(Collectors.joining(", "));
    int more = values.size() - NAMED;
    return Optional.of(more > 0 ? named + " and " + more + " more" : named);
  }
}
