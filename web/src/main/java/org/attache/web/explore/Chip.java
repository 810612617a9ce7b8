package org.attache.web.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.output.text.StateNames;
import org.attache.register.Reads;
import org.attache.register.entry.Organisation;
import org.attache.register.entry.Person;
import org.attache.web.page.Filters;
import org.attache.web.page.Params;

/**
 * A filter that is set.
 *
 * @param label "status: completed"
 * @param without address of the same list without it
 */
public record Chip(String label, String without) {
  private static final List<String> NO_FILTERS = List.of("order", "limit", Filters.AFTER);
  private static final List<String> STATES = List.of("state", "dyad", "sender", "host");

  public Chip {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(without, "without");
  }

  /** All that are set, in the order of the address. */
  static List<Chip> of(Reads register, Params params) {
    List<Chip> chips = new ArrayList<>();
    for (String name : params.names()) {
      if (Filters.NAMES.contains(name) && !NO_FILTERS.contains(name)) {
        for (String value : params.all(name)) {
          chips.add(
              new Chip(
                  label(register, name, value), params.without(name, value).at(ExplorePages.PATH)));
        }
      }
    }
    return chips;
  }

  private static String label(Reads register, String name, String value) {
    if (name.equals(Filters.WORDS)) {
      return "“" + value + "”";
    }
    if (STATES.contains(name)) {
      List<String> states = new ArrayList<>();
      for (String code : value.split("[ ,]+")) {
        states.add(StateNames.of(Filters.state(code)));
      }
      String all = String.join(" – ", states);
      return name.equals("sender") ? "from " + all : name.equals("host") ? "to " + all : all;
    }
    if (name.equals("person")) {
      Optional<String> known =
          register
              .person(value)
              .map(Person::name)
              .or(() -> register.organisation(value).map(Organisation::name));
      return known.orElse(value);
    }
    return switch (name) {
      case "from" -> "from " + value;
      case "to" -> "until " + value;
      case "confidence" -> "at least " + value + " sure";
      case "overdue" -> "overdue on " + value;
      case "kind", "outlet" -> value;
      default -> name + ": " + value.replace('-', ' ').replace('_', ' ');
    };
  }
}
