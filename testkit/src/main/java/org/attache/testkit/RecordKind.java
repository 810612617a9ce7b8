package org.attache.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;

/** What is scored, each kind by the list of its name in the expectation. */
public enum RecordKind {
  VISITS(Likeness::visits),
  MEETINGS(Likeness::meetings),
  /** Content and source type right. */
  STATEMENTS(Likeness::statements),
  DEPLOYMENTS(Likeness::deployments),
  AGREEMENTS(Likeness::agreements),
  EXERCISES(Likeness::exercises),
  RELATIONS(Likeness::relations),
  /** Coded events; measured only on samples that list theirs. */
  EVENTS(Likeness::events),
  /** Sides that did not comment: a list of its own in the reader's output. */
  SILENCES(Likeness::silences),
  /** Page residue, by its words. */
  FURNITURE(Likeness::furniture);

  /** The kinds that show states, or organisations of states, dealing with each other. */
  static final Set<RecordKind> BETWEEN_STATES =
      Set.of(VISITS, MEETINGS, DEPLOYMENTS, AGREEMENTS, EXERCISES, RELATIONS);

  private final ToDoubleBiFunction<JsonNode, JsonNode> likeness;

  RecordKind(ToDoubleBiFunction<JsonNode, JsonNode> likeness) {
    this.likeness = likeness;
  }

  /** 0 where the two are not the same; otherwise the larger, the more alike. */
  double likeness(JsonNode expected, JsonNode found) {
    return likeness.applyAsDouble(expected, found);
  }

  /** Whether the expectation says anything about this kind. */
  boolean isMeasuredBy(JsonNode expected) {
    return this != EVENTS || expected.has(field());
  }

  /** The expected records of this kind. */
  List<JsonNode> in(JsonNode expected) {
    return Likeness.stream(expected.path(field())).toList();
  }

  /** The records of this kind in one object of the reader's output. */
  List<JsonNode> foundIn(JsonNode reading) {
    return switch (this) {
      case FURNITURE -> furniture(reading);
      case EVENTS -> in(reading).stream().filter(Predicate.not(RecordKind::isDomestic)).toList();
      default -> in(reading);
    };
  }

  /** The samples list what crosses borders; what happens within one state is not measured. */
  private static boolean isDomestic(JsonNode event) {
    JsonNode source = event.path("source_country");
    return source.isTextual() && source.equals(event.path("target_country"));
  }

  private String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static List<JsonNode> furniture(JsonNode reading) {
    String text = reading.path("text").asText();
    return FURNITURE.in(reading).stream()
        .<JsonNode>map(
            span ->
                TextNode.valueOf(
                    text.substring(
                        text.offsetByCodePoints(0, span.path(0).asInt()),
                        text.offsetByCodePoints(0, span.path(1).asInt()))))
        .toList();
  }
}
