package org.attache.reading.find.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.attache.model.ActorKind;
import org.attache.model.Gender;
import org.attache.model.MentionForm;
import org.attache.model.Office;
import org.attache.model.Sector;
import org.attache.model.StateCode;
import org.attache.reading.find.actors.Candidate.Reference;
import org.attache.reading.find.actors.Candidate.Words;
import org.attache.reading.find.actors.Vocabulary.GroupNoun;
import org.attache.reading.find.actors.Vocabulary.Pronoun;
import org.attache.reading.find.actors.Vocabulary.Stands;
import org.attache.reading.places.StateMention;
import org.attache.reading.places.StateWord;

/** Reads the candidates of one sentence: first people, then groups, bodies, states, pronouns. */
final class SentenceReader {
  private final Marks marks;
  private final boolean[] claimed;
  private final List<Candidate> found = new ArrayList<>();

  SentenceReader(Marks marks) {
    this.marks = marks;
    this.claimed = new boolean[marks.tokens.size()];
  }

  /** In text order. */
  List<Candidate> read() {
    List<OfficePhrase> offices = new OfficePhrases(marks).find();
    PeopleReader people = new PeopleReader(marks, offices, claimed);
    found.addAll(people.read());
    readGroups();
    readBodies();
    readStates();
    readPronouns();
    return inTextOrder();
  }

  private void readGroups() {
    for (Piece<GroupNoun> piece : marks.groups.pieces()) {
      if (isClaimed(piece.first(), piece.end()) || isInsideName(piece.first(), piece.end())) {
        continue;
      }
      if (isModifier(piece.end())) {
        continue;
      }
      NounPhrase phrase = NounPhrase.of(marks, piece.first(), piece.end(), claimed, false);
      Optional<StateCode> state = phrase.state(piece.first()).or(() -> stateAfter(piece));
      Optional<Sector> sector =
          piece
              .value()
              .sector()
              .or(
                  () ->
                      marks
                          .groups
                          .firstIn(phrase.first(), piece.first())
                          .flatMap(p -> p.value().sector()))
              .or(() -> sectorOfBody(phrase.first(), piece.first()));
      readJoined(piece, phrase, state, sector);
      boolean official = piece.value().sector().filter(s -> s == Sector.GOV).isPresent();
      if (official) {
        sector = sectorOfBody(phrase.first(), piece.first()).or(() -> piece.value().sector());
      }
      add(
          new Words(phrase.first(), piece.end(), piece.end() - 1),
          MentionForm.NOUN,
          piece.value().plural() || piece.value().collective() ? ActorKind.GROUP : ActorKind.PERSON,
          marks.text(phrase.bare(), piece.end()),
          marks.lower(piece.end() - 1),
          state,
          sector,
          piece.value().plural(),
          phrase.reference(),
          owner(phrase));
    }
  }

  /** "French and Rwandan soldiers": those of the first state. */
  private void readJoined(
      Piece<GroupNoun> piece,
      NounPhrase phrase,
      Optional<StateCode> state,
      Optional<Sector> sector) {
    boolean opened = marks.states.covers(phrase.first());
    if (!piece.value().plural() || !opened || state.isEmpty()) {
      return;
    }
    String noun = marks.text(piece.first(), piece.end());
    for (Piece<StateMention> adjective : Coordination.before(marks, phrase.first(), claimed)) {
      boolean the = marks.tag(adjective.first() - 1).equals("DT");
      add(
          new Words(
              the ? adjective.first() - 1 : adjective.first(),
              adjective.end(),
              adjective.end() - 1),
          MentionForm.NOUN,
          ActorKind.GROUP,
          marks.text(adjective.first(), adjective.end()) + " " + noun,
          marks.lower(piece.end() - 1),
          Optional.of(adjective.value().state()),
          sector,
          true,
          Reference.NEW,
          OptionalInt.empty());
    }
  }

  /** "officials" in "officials' visit" stands; "rebel" in "rebel group" does not. */
  private boolean isModifier(int next) {
    return (marks.tag(next).startsWith("NN")
            && !marks.isCalendar(next)
            && !marks.persons.covers(next))
        || marks.tag(next).equals("HYPH");
  }

  private Optional<Sector> sectorOfBody(int first, int end) {
    return marks
        .bodyNouns
        .firstIn(first, end)
        .map(Piece::value)
        .or(() -> marks.bodies.firstIn(first, end).flatMap(p -> p.value().sector()));
  }

  private Optional<StateCode> stateAfter(Piece<?> piece) {
    String link = marks.lower(piece.end());
    if (!link.equals("of") && !link.equals("from")) {
      return Optional.empty();
    }
    int at = marks.tag(piece.end() + 1).equals("DT") ? piece.end() + 2 : piece.end() + 1;
    return marks.states.startingAt(at).map(p -> p.value().state());
  }

  private OptionalInt owner(NounPhrase phrase) {
    OptionalInt token = phrase.owningPerson();
    if (token.isPresent()) {
      for (int i = 0; i < found.size(); i++) {
        if (found.get(i).words().covers(token.getAsInt())) {
          return OptionalInt.of(i);
        }
      }
    }
    return OptionalInt.empty();
  }

  private void readBodies() {
    for (Piece<Vocabulary.Body> piece : marks.bodies.pieces()) {
      if (isClaimed(piece.first(), piece.end()) || isInsideName(piece.first(), piece.end())) {
        continue;
      }
      NounPhrase phrase = NounPhrase.of(marks, piece.first(), piece.end(), claimed, false);
      Optional<StateCode> adjective = phrase.state(piece.first());
      int first = adjective.isPresent() ? phrase.first() : piece.first();
      named(
          first,
          piece.end(),
          piece.first(),
          adjective.or(piece.value()::state),
          piece.value().sector());
    }
    for (Piece<Sector> piece : marks.bodyNouns.pieces()) {
      if (isClaimed(piece.first(), piece.end()) || isModifier(piece.end())) {
        continue;
      }
      readBodyNoun(piece);
    }
    for (Piece<Boolean> piece : marks.namedBodies.pieces()) {
      if (!isClaimed(piece.first(), piece.end())) {
        NounPhrase phrase = NounPhrase.of(marks, piece.first(), piece.end(), claimed, false);
        Optional<StateCode> state =
            phrase
                .state(piece.first())
                .or(
                    () ->
                        marks
                            .states
                            .firstIn(piece.first(), piece.end())
                            .map(p -> p.value().state()));
        named(piece.first(), piece.end(), piece.first(), state, Optional.empty());
      }
    }
  }

  private void named(
      int first, int end, int nameFirst, Optional<StateCode> state, Optional<Sector> sector) {
    int from =
        marks.lower(nameFirst).equals("the") && nameFirst < end - 1 ? nameFirst + 1 : nameFirst;
    Words words = new Words(first, end, end - 1);
    found.add(
        new Candidate(
            words,
            MentionForm.NAME,
            ActorKind.ORGANISATION,
            marks.text(from, end),
            Optional.of(new Words(from, end, end - 1)),
            "",
            List.of(),
            state,
            sector,
            Gender.UNKNOWN,
            false,
            Reference.DEFINITE,
            OptionalInt.empty(),
            OptionalInt.empty()));
    claim(words);
  }

  private void readBodyNoun(Piece<Sector> piece) {
    NounPhrase phrase = NounPhrase.of(marks, piece.first(), piece.end(), claimed, true);
    int end = piece.end();
    Optional<StateCode> state = phrase.state(piece.first());
    if (marks.lower(end).equals("of")) {
      int at = marks.tag(end + 1).equals("DT") ? end + 2 : end + 1;
      Optional<Piece<StateMention>> of = marks.states.startingAt(at);
      if (of.isPresent() && !marks.tag(of.get().end()).startsWith("NN")) {
        state = state.or(() -> of.map(p -> p.value().state()));
        end = of.get().end();
      } else if (marks.isCapital(piece.end() - 1) && marks.isCapital(at)) {
        while (at < marks.tokens.size() && isNameTail(at)) {
          at++;
          end = at;
        }
      }
    }
    int tail = end;
    state = state.or(() -> marks.states.firstIn(piece.end(), tail).map(p -> p.value().state()));
    boolean named = marks.isCapital(piece.end() - 1);
    boolean about =
        named
            || state.isPresent()
            || phrase.reference() == Reference.DEFINITE
            || phrase.reference() == Reference.SAME
            || owner(phrase).isPresent();
    boolean plural = marks.tag(piece.end() - 1).endsWith("S") && !isMilitary(piece.value());
    if (!about) {
      return;
    }
    Words words = new Words(phrase.first(), end, piece.end() - 1);
    found.add(
        new Candidate(
            words,
            named ? MentionForm.NAME : MentionForm.NOUN,
            ActorKind.ORGANISATION,
            marks.text(phrase.bare(), end),
            named ? Optional.of(new Words(phrase.bare(), end, piece.end() - 1)) : Optional.empty(),
            marks.text(piece.first(), piece.end()).toLowerCase(java.util.Locale.ROOT),
            List.of(),
            state,
            Optional.of(piece.value()),
            Gender.UNKNOWN,
            plural,
            phrase.reference(),
            owner(phrase),
            OptionalInt.empty()));
    claim(words);
  }

  private static boolean isMilitary(Sector sector) {
    return sector == Sector.MIL || sector == Sector.GOV || sector == Sector.COP;
  }

  private boolean isNameTail(int i) {
    return !claimed[i]
        && !marks.persons.covers(i)
        && ((marks.isCapital(i) && (marks.tag(i).startsWith("NN") || marks.tag(i).startsWith("JJ")))
            || (marks.lower(i).equals("and")
                && marks.isCapital(i + 1)
                && !marks.states.covers(i + 1)
                && marks.tag(i + 1).startsWith("NN")
                && !marks.offices.covers(i + 1)));
  }

  private void readStates() {
    for (Piece<StateMention> piece : marks.states.pieces()) {
      if (isClaimed(piece.first(), piece.end()) || marks.persons.covers(piece.first())) {
        continue;
      }
      StateWord word = piece.value().word();
      if (word == StateWord.CAPITAL && !new Capitals(marks).isGovernment(piece)) {
        continue;
      }
      if (word == StateWord.PART && marks.tag(piece.first()).startsWith("JJ")) {
        continue;
      }
      boolean the = marks.tag(piece.first() - 1).equals("DT") && !claimed[piece.first() - 1];
      boolean people = word == StateWord.PEOPLE || word == StateWord.ADJECTIVE;
      boolean organisation = word == StateWord.ORGANISATION;
      boolean name =
          word == StateWord.NAME
              || word == StateWord.HISTORICAL
              || word == StateWord.PART
              || organisation;
      Words words =
          new Words(
              the && !marks.tag(piece.end()).startsWith("NN") ? piece.first() - 1 : piece.first(),
              piece.end(),
              piece.end() - 1);
      found.add(
          new Candidate(
              words,
              name ? MentionForm.NAME : MentionForm.METONYM,
              ActorKind.STATE,
              marks.text(piece.first(), piece.end()),
              name
                  ? Optional.of(new Words(piece.first(), piece.end(), piece.end() - 1))
                  : Optional.empty(),
              "",
              List.of(),
              Optional.of(piece.value().state()),
              Optional.empty(),
              Gender.UNKNOWN,
              people,
              Reference.DEFINITE,
              OptionalInt.empty(),
              OptionalInt.empty()));
      claim(words);
    }
  }

  private void readPronouns() {
    for (int i = 0; i < marks.tokens.size(); i++) {
      Optional<Pronoun> pronoun = Optional.ofNullable(marks.words.pronouns.get(marks.lower(i)));
      if (pronoun.isEmpty() || claimed[i] && !marks.tag(i).equals("PRP$")) {
        continue;
      }
      ActorKind kind =
          pronoun.get().stands() == Stands.PERSON
              ? ActorKind.PERSON
              : pronoun.get().stands() == Stands.SEVERAL ? ActorKind.GROUP : ActorKind.ORGANISATION;
      found.add(
          new Candidate(
              new Words(i, i + 1, i),
              MentionForm.PRONOUN,
              kind,
              marks.lower(i),
              Optional.empty(),
              "",
              List.of(),
              Optional.empty(),
              Optional.empty(),
              pronoun.get().gender(),
              pronoun.get().stands() == Stands.SEVERAL,
              Reference.SAME,
              OptionalInt.empty(),
              OptionalInt.empty()));
    }
  }

  private void add(
      Words words,
      MentionForm form,
      ActorKind kind,
      String name,
      String noun,
      Optional<StateCode> state,
      Optional<Sector> sector,
      boolean plural,
      Reference reference,
      OptionalInt owner) {
    Gender gender =
        noun.endsWith("woman")
            ? Gender.FEMALE
            : noun.endsWith("man") ? Gender.MALE : Gender.UNKNOWN;
    List<Office> offices = List.of();
    found.add(
        new Candidate(
            words,
            form,
            kind,
            name,
            Optional.empty(),
            noun,
            offices,
            state,
            sector,
            gender,
            plural,
            reference,
            owner,
            OptionalInt.empty()));
    claim(words);
  }

  private boolean isInsideName(int first, int end) {
    return marks.persons.covers(first)
        || marks.persons.covers(end - 1)
        || (marks.namedBodies.covers(end - 1)
            && marks.namedBodies.at(end - 1).filter(p -> p.end() > end).isPresent());
  }

  private boolean isClaimed(int first, int end) {
    for (int i = first; i < end; i++) {
      if (claimed[i]) {
        return true;
      }
    }
    return false;
  }

  private void claim(Words words) {
    for (int i = words.first(); i < words.end(); i++) {
      claimed[i] = true;
    }
  }

  /** Sorted, with the indices of owners and appositions kept right. */
  private List<Candidate> inTextOrder() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.comparingInt((Integer i) -> found.get(i).words().first())
            .thenComparingInt(i -> -found.get(i).words().end()));
    int[] place = new int[found.size()];
    for (int i = 0; i < order.size(); i++) {
      place[order.get(i)] = i;
    }
    return order.stream().map(i -> found.get(i).renumbered(place)).toList();
  }
}
