package org.attache.register.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.StateCode;
import org.attache.register.entry.Organisation;

/**
 * Which of the known bodies a body in a report is. When in doubt none: what only describes a body
 * ("a newspaper", "the ministry" of who knows which state) is not one of the register.
 */
public final class Organisations {
  private Organisations() {}

  /** Keys under which a body of this name is found. */
  public static Set<String> nameKeys(String name, Optional<StateCode> state) {
    OrganisationName taken = OrganisationName.of(name, state);
    Set<String> keys = new TreeSet<>();
    taken.body().ifPresent(body -> keys.add("ob:" + body + ":" + (taken.own() ? of(state) : "")));
    if (!taken.own() && !taken.words().isEmpty()) {
      keys.add("on:" + String.join(" ", taken.words()));
    }
    if (!taken.letters().isEmpty()) {
      keys.add("oa:" + taken.letters() + ":" + of(state));
    }
    return keys;
  }

  /** Keys under which a body of the register is found. */
  public static Set<String> keys(Organisation organisation) {
    Set<String> keys = new TreeSet<>();
    organisation.names().forEach(name -> keys.addAll(nameKeys(name, organisation.state())));
    organisation.links().forEach(link -> keys.add(People.linked(link)));
    return keys;
  }

  /** The one of the candidates that a name means; empty when none or more than one does. */
  public static Optional<Organisation> resolve(
      List<Organisation> candidates, String name, Optional<StateCode> state) {
    return best(candidates, Organisation::names, Organisation::state, name, state);
  }

  /** The one of the bodies of imported knowledge that a name means. */
  public static Optional<KnownActor> known(
      List<KnownActor> known, String name, Optional<StateCode> state) {
    return best(
        known, KnownActor::names, actor -> state.filter(actor::isOf).or(actor::state), name, state);
  }

  private static <T> Optional<T> best(
      List<T> candidates,
      java.util.function.Function<T, List<String>> names,
      java.util.function.Function<T, Optional<StateCode>> stateOf,
      String name,
      Optional<StateCode> state) {
    OrganisationName wanted = OrganisationName.of(name, state);
    int highest = 1;
    Set<T> best = new LinkedHashSet<>();
    for (T candidate : candidates) {
      Optional<StateCode> of = stateOf.apply(candidate);
      int score = 0;
      for (String other : names.apply(candidate)) {
        score = Math.max(score, score(wanted, state, OrganisationName.of(other, of), of));
      }
      if (score > highest) {
        best.clear();
        highest = score;
      }
      if (score == highest) {
        best.add(candidate);
      }
    }
    return best.size() == 1 ? best.stream().findFirst() : Optional.empty();
  }

  /** 0: another; 2 and more: this one, the higher the surer. */
  private static int score(
      OrganisationName one,
      Optional<StateCode> state,
      OrganisationName two,
      Optional<StateCode> of) {
    boolean sameState = state.isPresent() && state.equals(of);
    if (one.own() || two.own()) {
      return one.own() && two.own() && one.body().equals(two.body()) && sameState ? 5 : 0;
    }
    if (one.body().isPresent() && one.body().equals(two.body())) {
      return 5;
    }
    if (one.body().isPresent() && two.body().isPresent()) {
      return 0;
    }
    if (state.isPresent() && of.isPresent() && !sameState) {
      return 0;
    }
    if (!one.words().isEmpty() && one.words().equals(two.words())) {
      return sameState ? 4 : 3;
    }
    // one of them must be the abbreviation: two long names with the same initials are two
    boolean abbreviated = one.isSingle() != two.isSingle();
    return abbreviated
            && sameState
            && !one.letters().isEmpty()
            && one.letters().equals(two.letters())
        ? 2
        : 0;
  }

  /** Whether a name is that of one body, which can be known again. */
  public static boolean isSomebody(String name, Optional<StateCode> state) {
    OrganisationName taken = OrganisationName.of(name, state);
    if (taken.own()) {
      return state.isPresent();
    }
    return taken.body().isPresent()
        || (taken.proper()
            && !taken.words().isEmpty()
            && (state.isPresent()
                || (taken.isDistinctive() && (!taken.isSingle() || !taken.letters().isEmpty()))));
  }

  /** A body of which nothing is known yet but an id. */
  public static Organisation create(String id, String name, Optional<StateCode> state) {
    OrganisationName taken = OrganisationName.of(name, state);
    return new Organisation(
        id, name, List.of(name), taken.body(), whose(taken, state), List.of(), 1);
  }

  /** The body with what one more report shows. */
  public static Organisation with(
      Organisation organisation, String name, Optional<StateCode> state) {
    Set<String> names = new LinkedHashSet<>(organisation.names());
    names.add(name);
    Optional<StateCode> whose =
        organisation.state().or(() -> whose(OrganisationName.of(name, state), state));
    return new Organisation(
        organisation.id(),
        length(name) > length(organisation.name()) ? name : organisation.name(),
        List.copyOf(names),
        organisation.body().or(() -> OrganisationName.of(name, whose).body()),
        whose,
        organisation.links(),
        organisation.reports() + 1);
  }

  /** The body linked to one of imported knowledge. */
  public static Organisation linked(Organisation organisation, KnownActor actor) {
    Set<String> links = new TreeSet<>(organisation.links());
    links.add(actor.id());
    return new Organisation(
        organisation.id(),
        organisation.name(),
        organisation.names(),
        organisation.body(),
        organisation.state().or(actor::state),
        List.copyOf(links),
        organisation.reports());
  }

  private static Optional<StateCode> whose(OrganisationName name, Optional<StateCode> state) {
    return name.isInternational() ? state.filter(StateCode::isOrganisation) : state;
  }

  private static int length(String name) {
    return Letters.words(name).size();
  }

  private static String of(Optional<StateCode> state) {
    return state.map(StateCode::value).orElse("");
  }
}
