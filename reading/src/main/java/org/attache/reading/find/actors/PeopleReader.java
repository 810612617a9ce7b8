package org.attache.reading.find.actors;

import java.util.ArrayList;
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
import org.attache.reading.find.actors.Vocabulary.Rank;
import org.attache.reading.places.StateMention;

/** Reads persons with their titles, and offices that stand alone. */
final class PeopleReader {
  private final Marks marks;
  private final List<OfficePhrase> offices;
  private final Board board;
  private final boolean[] used;
  private final SharedOffices shared;

  PeopleReader(Board board, List<OfficePhrase> offices) {
    this.board = board;
    this.marks = board.marks;
    this.offices = offices;
    this.used = new boolean[offices.size()];
    this.shared = new SharedOffices(marks, offices);
    for (int i = 0; i < used.length; i++) {
      used[i] = shared.isShared(i);
    }
  }

  void read() {
    for (Piece<Boolean> name :
        marks.persons.pieces().stream()
            .sorted(java.util.Comparator.comparingInt(Piece::first))
            .toList()) {
      readPerson(name);
    }
    for (int i = 0; i < offices.size(); i++) {
      if (!used[i] && !board.isClaimed(offices.get(i).first(), offices.get(i).end())) {
        if (readJoined(offices.get(i)) || readEach(offices.get(i))) {
          continue;
        }
        readOffice(offices.get(i), OptionalInt.empty());
      }
    }
  }

  private void readPerson(Piece<Boolean> name) {
    int first = name.first();
    Optional<String> rank = Optional.empty();
    Optional<Sector> sector = Optional.empty();
    Gender gender = Gender.UNKNOWN;
    List<OfficePhrase> held = new ArrayList<>();
    boolean counterpart = false;
    while (first > 0) {
      int open = beforeAcronym(first);
      boolean titled = officeEndingAt(open) >= 0 || marks.ranks.endingAt(open).isPresent();
      if (open < first && titled) {
        first = open;
      }
      Optional<Piece<Gender>> honorific = marks.honorifics.endingAt(first);
      int office = officeEndingAt(first);
      Optional<Piece<Rank>> ranked = marks.ranks.endingAt(first);
      Optional<Piece<Boolean>> other = marks.counterparts.endingAt(first);
      if (honorific.isPresent()) {
        gender = gender == Gender.UNKNOWN ? honorific.get().value() : gender;
        first = honorific.get().first();
      } else if (ranked.isPresent()
          && (office < 0 || offices.get(office).first() >= ranked.get().first())) {
        Piece<Rank> piece = ranked.get();
        rank = Optional.of(marks.text(piece.first(), piece.end()));
        sector = Optional.of(piece.value().sector());
        first = piece.first();
        if (office >= 0) {
          used[office] = true;
        }
      } else if (office >= 0 && !used[office]) {
        used[office] = true;
        held.add(0, offices.get(office));
        first = offices.get(office).first();
        first = jointOffices(first, held);
      } else if (other.isPresent()) {
        counterpart = true;
        first =
            NounPhrase.of(marks, other.get().first(), other.get().end(), board.claimed, false)
                .first();
        break;
      } else {
        break;
      }
    }
    int titles = first;
    first = stateBefore(first, held);
    Optional<StateCode> state =
        stateOf(first, name, held).or(() -> stateOfService(titles, name.first()));
    List<Office> list = new ArrayList<>();
    for (OfficePhrase phrase : held) {
      list.add(phrase.office(rank));
      sector = sector.isPresent() ? sector : phrase.sector();
      gender = gender == Gender.UNKNOWN ? phrase.kind().gender() : gender;
    }
    Optional<SharedOffices.Share> share =
        held.isEmpty() ? shared.of(name.first()) : Optional.empty();
    if (share.isPresent()) {
      Optional<StateCode> ownState = state;
      state = share.get().state().or(() -> ownState);
      list.addAll(share.get().office(rank));
      sector = sector.isPresent() ? sector : share.get().sector();
      counterpart |= share.get().phrase().isEmpty();
      first = Math.min(first, share.get().first().orElse(first));
    }
    if (held.isEmpty() && share.isEmpty() && !counterpart) {
      OptionalInt peer = counterpartBefore(first, name.end());
      counterpart = peer.isPresent();
      first = peer.orElse(first);
    }
    if (list.isEmpty() && rank.isPresent()) {
      list.add(new Office(Optional.empty(), rank, Optional.empty(), state, false));
    }
    if (counterpart && state.isEmpty()) {
      state = marks.states.firstIn(first, name.first()).map(p -> p.value().state());
    }
    Words words = new Words(first, name.end(), name.end() - 1);
    int before = officeBefore(first, held.isEmpty());
    int index =
        add(
            words,
            MentionForm.NAME,
            ActorKind.PERSON,
            marks.text(name.first(), name.end()),
            Optional.of(new Words(name.first(), name.end(), name.end() - 1)),
            "",
            list,
            state,
            sector,
            gender,
            false,
            counterpart ? Reference.COUNTERPART : Reference.DEFINITE,
            OptionalInt.empty());
    if (before >= 0) {
      used[before] = true;
      readOffice(offices.get(before), OptionalInt.of(index));
    } else if (held.isEmpty()) {
      readApposition(name.end(), index);
    }
    readPredicate(name.end(), index);
  }

  /** "Navy Adm. X": the press of one state alone puts the service before an abbreviated rank. */
  private Optional<StateCode> stateOfService(int titles, int name) {
    boolean abbreviated = titles < name && marks.lower(name - 1).endsWith(".");
    if (!abbreviated || !marks.ranks.covers(name - 1)) {
      return Optional.empty();
    }
    for (int first = Math.max(0, titles - 2); first < titles; first++) {
      var service = marks.words.services.longestAt(marks.tokens, first);
      if (service.isPresent() && service.get().end() == titles && marks.isCapital(first)) {
        return Optional.of(service.get().value());
      }
    }
    return Optional.empty();
  }

  /** Where "(ROK)" or "(retd)" begins that ends here; the place itself where there is none. */
  private int beforeAcronym(int end) {
    boolean closed = marks.lower(end - 1).equals(")") && marks.lower(end - 3).equals("(");
    return closed ? end - 3 : end;
  }

  private int officeEndingAt(int end) {
    for (int i = 0; i < offices.size(); i++) {
      if (offices.get(i).end() == end && !offices.get(i).plural()) {
        return i;
      }
    }
    return -1;
  }

  /** "State Councillor and Foreign Minister X": both are X's. */
  private int jointOffices(int first, List<OfficePhrase> held) {
    if (!marks.lower(first - 1).equals("and")) {
      return first;
    }
    int earlier = officeEndingAt(first - 1);
    boolean articled = marks.tag(first).equals("DT") || marks.states.covers(first);
    if (earlier < 0 || used[earlier] || articled || !marks.isCapital(first)) {
      return first;
    }
    used[earlier] = true;
    held.add(0, offices.get(earlier));
    return offices.get(earlier).first();
  }

  /** "Taiwan's Tsai": a state before a bare name, as adjective or possessor, goes with it. */
  private int stateBefore(int first, List<OfficePhrase> held) {
    if (!held.isEmpty()) {
      return first;
    }
    int i = first;
    if (marks.tag(i - 1).equals("POS") && marks.states.covers(i - 2)) {
      i = marks.states.at(i - 2).orElseThrow().first();
    } else if (marks
        .states
        .endingAt(i)
        .filter(s -> s.value().word().name().equals("ADJECTIVE"))
        .isPresent()) {
      i = marks.states.at(i - 1).orElseThrow().first();
    }
    return i;
  }

  private Optional<StateCode> stateOf(int first, Piece<Boolean> name, List<OfficePhrase> held) {
    Optional<StateCode> state =
        held.stream().map(OfficePhrase::state).flatMap(Optional::stream).findFirst();
    if (state.isEmpty()) {
      state = marks.states.firstIn(first, name.first()).map(p -> p.value().state());
    }
    return state.or(() -> marks.homeAfter(name.end()).map(p -> p.value().state()));
  }

  /** "the Chief of Staff, General X": the office before the comma is X's; -1 for none. */
  private int officeBefore(int first, boolean bare) {
    if (!bare || !marks.lower(first - 1).equals(",")) {
      return -1;
    }
    int office = officeEndingAt(beforeAcronym(first - 1));
    if (office < 0 || used[office]) {
      return -1;
    }
    OfficePhrase phrase = offices.get(office);
    return phrase.isWeak() && phrase.reference() == Reference.NEW ? -1 : office;
  }

  /**
   * "his Kenyan counterpart, General X": where the words for the counterpart begin that stand
   * before a name's comma; none where a verb follows the name ("with his counterpart, X said").
   */
  private OptionalInt counterpartBefore(int first, int end) {
    Optional<Piece<Boolean>> peer =
        marks.lower(first - 1).equals(",")
            ? marks.counterparts.endingAt(first - 1)
            : Optional.empty();
    boolean speaks =
        switch (marks.tag(end)) {
          case "VBD", "VBZ", "VBP", "MD" -> true;
          default -> false;
        };
    return peer.isEmpty() || peer.get().value() || speaks
        ? OptionalInt.empty()
        : OptionalInt.of(
            NounPhrase.of(marks, peer.get().first(), peer.get().end(), board.claimed, false)
                .first());
  }

  /** "X, 54, the deputy defence minister of Y," and "X (foreign minister)". */
  private void readApposition(int end, int person) {
    int at = end;
    if (marks.lower(at).equals(",")
        && marks.tag(at + 1).equals("CD")
        && marks.lower(at + 2).equals(",")) {
      at += 2;
    }
    if (!marks.lower(at).equals(",") && !marks.lower(at).equals("(")) {
      return;
    }
    int from = at + 1;
    if (marks.lower(from).equals("who")
        && marks.tag(from + 1).startsWith("VBZ")
        && marks.lower(from + 1).equals("is")) {
      from += 2;
    }
    for (int i = 0; i < offices.size(); i++) {
      OfficePhrase phrase = offices.get(i);
      if (!used[i] && phrase.first() == from && !phrase.plural()) {
        String after = marks.lower(phrase.end());
        boolean closed =
            phrase.end() >= marks.tokens.size()
                || ",.;)-".contains(after)
                || after.equals("who")
                || after.equals("and")
                || after.equals("--");
        if (closed && !marks.persons.covers(phrase.end() + 1) || closed && !after.equals(",")) {
          used[i] = true;
          readOffice(phrase, OptionalInt.of(person));
        }
        return;
      }
    }
  }

  /** "X is the head of Y", "when X was at the head of Y": held now, or formerly. */
  private void readPredicate(int end, int person) {
    String verb = marks.lower(end);
    if (!verb.equals("is") && !verb.equals("was")) {
      return;
    }
    int from = marks.lower(end + 1).equals("at") ? end + 2 : end + 1;
    for (int i = 0; i < offices.size(); i++) {
      OfficePhrase phrase = offices.get(i);
      if (!used[i] && phrase.first() == from && !phrase.plural()) {
        used[i] = true;
        readOffice(verb.equals("was") ? phrase.asFormer() : phrase, OptionalInt.of(person));
        return;
      }
    }
  }

  private int readOffice(OfficePhrase phrase, OptionalInt same) {
    boolean weak = phrase.isWeak();
    return add(
        new Words(phrase.first(), phrase.end(), phrase.head()),
        weak ? MentionForm.NOUN : MentionForm.OFFICE,
        phrase.plural() ? ActorKind.GROUP : ActorKind.PERSON,
        marks.text(nameStart(phrase), phrase.end()),
        Optional.empty(),
        marks.lower(phrase.head()),
        List.of(phrase.office(Optional.empty())),
        phrase.state(),
        phrase.sector(),
        phrase.kind().gender(),
        phrase.plural(),
        phrase.reference(),
        same);
  }

  /** "the Rwandan and French chiefs of staff": one of each state. */
  private boolean readJoined(OfficePhrase phrase) {
    if (!phrase.plural() || phrase.state().isEmpty() || !marks.states.covers(phrase.first())) {
      return false;
    }
    List<Piece<StateMention>> joined = Coordination.before(marks, phrase.first(), board.claimed);
    for (Piece<StateMention> adjective : joined) {
      boolean the = marks.tag(adjective.first() - 1).equals("DT");
      int first = the ? adjective.first() - 1 : adjective.first();
      addOne(
          phrase,
          new Words(first, adjective.end(), adjective.end() - 1),
          adjective.value().state());
    }
    if (!joined.isEmpty()) {
      addOne(phrase, new Words(phrase.first(), phrase.end(), phrase.head()), phrase.state().get());
    }
    return !joined.isEmpty();
  }

  /** "the foreign ministers of Peru and Bolivia": one of each state. */
  private boolean readEach(OfficePhrase phrase) {
    List<Piece<StateMention>> states =
        phrase.plural() ? Coordination.after(marks, phrase.head() + 1) : List.of();
    for (int i = 0; i < states.size() && states.size() > 1; i++) {
      Piece<StateMention> state = states.get(i);
      Words words =
          i == 0
              ? new Words(phrase.first(), state.end(), phrase.head())
              : new Words(state.first(), state.end(), state.end() - 1);
      addOne(phrase, words, state.value().state());
    }
    return states.size() > 1;
  }

  private void addOne(OfficePhrase phrase, Words words, StateCode state) {
    Office office =
        new Office(
            Optional.of(phrase.kind().words()),
            Optional.empty(),
            Optional.empty(),
            Optional.of(state),
            phrase.former());
    add(
        words,
        MentionForm.OFFICE,
        ActorKind.PERSON,
        phrase.kind().words(),
        Optional.empty(),
        phrase.kind().words(),
        List.of(office),
        Optional.of(state),
        phrase.sector(),
        phrase.kind().gender(),
        false,
        Reference.DEFINITE,
        OptionalInt.empty());
  }

  private int nameStart(OfficePhrase phrase) {
    String tag = marks.tag(phrase.first());
    return (tag.equals("DT") || tag.equals("PRP$")) && phrase.first() < phrase.end() - 1
        ? phrase.first() + 1
        : phrase.first();
  }

  private int add(
      Words words,
      MentionForm form,
      ActorKind kind,
      String name,
      Optional<Words> nameWords,
      String noun,
      List<Office> held,
      Optional<StateCode> state,
      Optional<Sector> sector,
      Gender gender,
      boolean plural,
      Reference reference,
      OptionalInt same) {
    return board.add(
        new Candidate(
            words,
            form,
            kind,
            name,
            nameWords,
            noun,
            held,
            state,
            sector,
            gender,
            plural,
            reference,
            OptionalInt.empty(),
            same));
  }
}
