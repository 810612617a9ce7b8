package org.attache.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;

/** Pairs the persons of an expected record with those of a found one. */
final class Persons {
  private Persons() {}

  /** How many members of a delegation are the same: by name, those without a name by their role. */
  static int common(JsonNode expected, JsonNode found) {
    return pairs(expected, found, Persons::sameName, Persons::sameRole);
  }

  /** How many participants are the same: by name, and where one lacks a name, by country. */
  static int met(JsonNode expected, JsonNode found) {
    return pairs(expected, found, Persons::sameName, Persons::sameSide);
  }

  private static int pairs(
      JsonNode expected,
      JsonNode found,
      BiPredicate<JsonNode, JsonNode> surely,
      BiPredicate<JsonNode, JsonNode> otherwise) {
    List<JsonNode> left = new ArrayList<>();
    expected.forEach(left::add);
    List<JsonNode> right = new ArrayList<>();
    found.forEach(right::add);
    return take(left, right, surely) + take(left, right, otherwise);
  }

  /** Takes the pairs that are the same out of both lists; gives their number. */
  private static int take(
      List<JsonNode> left, List<JsonNode> right, BiPredicate<JsonNode, JsonNode> same) {
    int taken = 0;
    for (Iterator<JsonNode> all = left.iterator(); all.hasNext(); ) {
      JsonNode person = all.next();
      for (int i = 0; i < right.size(); i++) {
        if (same.test(person, right.get(i))) {
          right.remove(i);
          all.remove();
          taken++;
          break;
        }
      }
    }
    return taken;
  }

  private static boolean sameName(JsonNode a, JsonNode b) {
    return Wording.samePerson(Likeness.text(a, "name"), Likeness.text(b, "name"));
  }

  private static boolean sameRole(JsonNode a, JsonNode b) {
    return oneIsNameless(a, b)
        && Wording.overlap(Likeness.text(a, "role"), Likeness.text(b, "role")) >= 0.5;
  }

  private static boolean sameSide(JsonNode a, JsonNode b) {
    return oneIsNameless(a, b)
        && !Likeness.text(a, "country").isEmpty()
        && Likeness.text(a, "country").equals(Likeness.text(b, "country"));
  }

  private static boolean oneIsNameless(JsonNode a, JsonNode b) {
    return Likeness.text(a, "name").isEmpty() || Likeness.text(b, "name").isEmpty();
  }
}
