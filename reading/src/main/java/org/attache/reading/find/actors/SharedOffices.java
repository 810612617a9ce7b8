package org.attache.reading.find.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Office;
import org.attache.model.Sector;
import org.attache.model.StateCode;
import org.attache.reading.places.StateMention;

/**
 * Offices that a list of names shares: "the Peruvian and Chilean foreign ministers, X and Y", "his
 * Greek and Cypriot counterparts X and Y", "X and Y, the presidents of Chad and Niger". With as
 * many states as names each name has its own.
 */
final class SharedOffices {
  /**
   * What a name has of the shared words.
   *
   * @param first where the shared words begin, for the name that follows them at once
   * @param phrase empty for a counterpart, whose office is that of another
   */
  record Share(Optional<Integer> first, Optional<OfficePhrase> phrase, Optional<StateCode> state) {
    Optional<Sector> sector() {
      return phrase.flatMap(OfficePhrase::sector);
    }

    /** The office of one of them; none for a counterpart. */
    List<Office> office(Optional<String> rank) {
      return phrase.stream()
          .map(p -> new Office(Optional.of(singular(p)), rank, p.organisation(), state, p.former()))
          .toList();
    }
  }

  private record Shared(int first, int end, List<StateCode> states) {}

  private final Marks marks;
  private final Map<Integer, Share> byName = new HashMap<>();
  private final boolean[] taken;

  SharedOffices(Marks marks, List<OfficePhrase> offices) {
    this.marks = marks;
    this.taken = new boolean[offices.size()];
    for (int i = 0; i < offices.size(); i++) {
      OfficePhrase phrase = offices.get(i);
      if (phrase.plural()) {
        Shared shared = shared(phrase.first(), phrase.head());
        taken[i] = share(shared, Optional.of(phrase));
      }
    }
    for (Piece<Boolean> piece : marks.counterparts.pieces()) {
      if (piece.value()) {
        NounPhrase phrase =
            NounPhrase.of(
                marks, piece.first(), piece.end(), new boolean[marks.tokens.size()], false);
        share(shared(phrase.first(), piece.end() - 1), Optional.empty());
      }
    }
  }

  /** What the name that begins at a token has of an office named for several. */
  Optional<Share> of(int name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Whether all holders of an office phrase are named beside it. */
  boolean isShared(int office) {
    return taken[office];
  }

  /** The states of a plural, before it or after "of", in the order of the words. */
  private Shared shared(int phraseFirst, int head) {
    List<StateCode> states = new ArrayList<>();
    int first = phraseFirst;
    for (Piece<StateMention> adjective :
        Coordination.before(marks, phraseFirst, new boolean[marks.tokens.size()])) {
      first = Math.min(first, adjective.first());
      states.add(adjective.value().state());
    }
    for (int i = phraseFirst; i < head; i++) {
      marks.states.startingAt(i).ifPresent(p -> states.add(p.value().state()));
    }
    while (first > 0
        && (marks.tag(first - 1).equals("DT") || marks.tag(first - 1).equals("PRP$"))) {
      first--;
    }
    int end = head + 1;
    int i = head + 1;
    while (i < marks.tokens.size()
        && (marks.states.covers(i)
            || marks.lower(i).equals("of")
            || marks.lower(i).equals("from")
            || marks.lower(i).equals("the")
            || !states.isEmpty() && isJoint(i))) {
      Optional<Piece<StateMention>> state = marks.states.startingAt(i);
      if (state.isPresent()) {
        states.add(state.get().value().state());
        end = state.get().end();
      }
      i++;
    }
    return new Shared(first, end, states);
  }

  private boolean isJoint(int i) {
    return marks.lower(i).equals(",") || marks.lower(i).equals("and");
  }

  private boolean share(Shared shared, Optional<OfficePhrase> phrase) {
    List<Piece<Boolean>> after = namesFrom(shared.end(), shared.states().size());
    boolean follows = after.size() > 1;
    List<Piece<Boolean>> names = follows ? after : namesBefore(shared.first());
    int states = shared.states().size();
    if (names.size() < 2 || states > 1 && states != names.size()) {
      return false;
    }
    for (int i = 0; i < names.size(); i++) {
      Optional<StateCode> state =
          states == 0
              ? phrase.flatMap(OfficePhrase::state)
              : Optional.of(shared.states().get(states == 1 ? 0 : i));
      Optional<Integer> first = i == 0 && follows ? Optional.of(shared.first()) : Optional.empty();
      byName.put(names.get(i).first(), new Share(first, phrase, state));
    }
    return true;
  }

  /** "foreign ministers" of one is "foreign minister", without the states. */
  private static String singular(OfficePhrase phrase) {
    String title = phrase.title().toLowerCase(Locale.ROOT);
    String kind = phrase.kind().words();
    int space = title.indexOf(kind.substring(0, Math.max(1, kind.length() - 3)));
    return space <= 0 ? kind : title.substring(0, space) + kind;
  }

  /** Where one more name must stand, capitals are one, whatever the name model takes them for. */
  private void markName(int from) {
    int end = from;
    while (end < marks.tokens.size()
        && (marks.isCapital(end) && marks.tag(end).startsWith("NNP")
            || end > from && marks.lower(end).equals("-"))) {
      end++;
    }
    if (end > from + 1) {
      marks.persons.add(from, end, true);
    }
  }

  /**
   * The names listed from a token on, over a comma or colon.
   *
   * @param expected how many there should be
   */
  private List<Piece<Boolean>> namesFrom(int from, int expected) {
    List<Piece<Boolean>> names = new ArrayList<>();
    int i = marks.lower(from).equals(",") || marks.lower(from).equals(":") ? from + 1 : from;
    while (i < marks.tokens.size()) {
      int title = i;
      while (marks.ranks.covers(title) || marks.honorifics.covers(title)) {
        title++;
      }
      if (names.size() > 0 && names.size() < expected) {
        markName(title);
      }
      Optional<Piece<Boolean>> name = marks.persons.startingAt(title);
      if (name.isEmpty()) {
        break;
      }
      names.add(name.get());
      i = name.get().end();
      i = marks.homeAfter(i).map(Piece::end).orElse(i);
      int last = i;
      if (marks.lower(i).equals(",")) {
        i++;
      }
      if (marks.lower(i).equals("and")) {
        i++;
      }
      if (i == last) {
        break;
      }
    }
    return names;
  }

  /** The names listed right before a comma. */
  private List<Piece<Boolean>> namesBefore(int first) {
    List<Piece<Boolean>> names = new ArrayList<>();
    int i = first;
    while (isJoint(i - 1)) {
      int end = isJoint(i - 2) ? i - 2 : i - 1;
      Optional<Piece<Boolean>> name = marks.persons.endingAt(end);
      if (name.isEmpty() || names.isEmpty() && !marks.lower(first - 1).equals(",")) {
        break;
      }
      names.add(0, name.get());
      i = name.get().first();
      while (marks.ranks.covers(i - 1) || marks.honorifics.covers(i - 1)) {
        i--;
      }
    }
    return names;
  }
}
