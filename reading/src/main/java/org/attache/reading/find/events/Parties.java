package org.attache.reading.find.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Actor;
import org.attache.model.Mention;
import org.attache.model.PlaceMention;
import org.attache.model.Sector;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.reading.find.PartyReader;
import org.attache.reading.find.Scene;
import org.attache.reading.find.Sides;
import org.attache.reading.language.Dependencies;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.places.Countries;
import org.attache.reading.places.StateMention;
import org.attache.reading.places.StateWord;

/** Finds the parties of one sentence: which states the noun phrase at a token speaks of. */
final class Parties {
  private static final int DEEPEST = 4;
  private static final Set<String> TOPIC = Set.of("on", "about", "over", "regarding");

  private static final Set<String> SETTING = Set.of("in", "at", "near", "inside", "outside");

  private static final Set<String> FORMER = Set.of("former", "ex", "one-time", "erstwhile");

  private final Scene scene;
  private final PartyReader pairs;
  private final Sides sides;
  private final Sentence sentence;
  private final Dependencies tree;

  /** The first token after the dateline, which names no party. */
  private final int begin;

  private final List<Optional<StateCode>> named;
  private final List<Optional<PartyWords.Kind>> roles;
  private final BitSet peoples = new BitSet();
  private final List<Optional<StateCode>> led;
  private final List<Optional<StateCode>> placed;

  /**
   * @param pairs reads "both governments"
   * @param sides the two whom the report speaks of
   */
  Parties(PartyWords words, Scene scene, PartyReader pairs, Sides sides, Clauses clauses) {
    this.scene = scene;
    this.pairs = pairs;
    this.sides = sides;
    this.sentence = clauses.sentence();
    this.tree = clauses.tree();
    this.begin = Sides.datelineEnd(sentence);
    int size = sentence.size();
    named = new ArrayList<>(Collections.nCopies(size, Optional.empty()));
    roles = new ArrayList<>(Collections.nCopies(size, Optional.empty()));
    led = new ArrayList<>(Collections.nCopies(size, Optional.empty()));
    placed = new ArrayList<>(Collections.nCopies(size, Optional.empty()));
    readPlaces();
    readStates();
    for (Phrases.Match<StateCode> match : words.leaders(sentence.tokens())) {
      for (int i = match.first(); i < match.end(); i++) {
        if (named.get(i).isEmpty()) {
          led.set(i, Optional.of(match.value()));
        }
      }
    }
    for (Phrases.Match<PartyWords.Kind> match : words.roles(sentence.tokens())) {
      for (int i = match.first(); i < match.end(); i++) {
        roles.set(i, Optional.of(match.value()));
      }
    }
  }

  private void readPlaces() {
    for (PlaceMention place : scene.placesIn(sentence.span())) {
      for (Token token : sentence.tokens()) {
        if (token.index() >= begin && place.span().contains(token.span())) {
          placed.set(token.index(), place.state());
        }
      }
    }
  }

  /**
   * Of two peoples in a row ("Bosnian Serb") the first is the state; "ethnic Turks" tells none; a
   * state within the name of another place ("New Mexico") is none.
   */
  private void readStates() {
    int end = -1;
    Optional<StateCode> before = Optional.empty();
    for (StateMention mention : Countries.standard().in(sentence.tokens())) {
      int first = mention.first();
      boolean people = mention.word() == StateWord.ADJECTIVE || mention.word() == StateWord.PEOPLE;
      boolean ethnic = people && first > 0 && sentence.token(first - 1).lower().equals("ethnic");
      Optional<StateCode> state = Optional.of(mention.state());
      peoples.set(first, mention.end(), people);
      if (people && first == end) {
        state = before;
      }
      if (!ethnic && first >= begin && !isWithinPlace(first, mention.end())) {
        for (int i = first; i < mention.end(); i++) {
          named.set(i, state);
        }
      }
      end = people ? mention.end() : -1;
      before = state;
    }
  }

  private boolean isWithinPlace(int first, int end) {
    Span words = sentence.span(first, end);
    return scene.placesIn(sentence.span()).stream()
        .anyMatch(place -> place.span().contains(words) && !place.span().equals(words));
  }

  /**
   * Every state of the sentence that does not merely say where, in text order, each once;
   * organisations of states left out.
   */
  List<StateCode> all() {
    Set<StateCode> all = new LinkedHashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (isSetting(i)) {
        continue;
      }
      Optional<StateCode> known = named.get(i).isPresent() ? named.get(i) : led.get(i);
      (known.isPresent() ? known : placed.get(i)).ifPresent(all::add);
    }
    return all.stream().filter(s -> !s.isOrganisation()).toList();
  }

  /** The party that the noun phrase headed by a token names, with everyone coordinated to it. */
  Party at(int head) {
    List<StateCode> states = new ArrayList<>(ofPhrase(head, 0));
    Map<StateCode, Span> words = new LinkedHashMap<>();
    name(states, head, words);
    for (int other : tree.children(head, "conj")) {
      List<StateCode> more = ofPhrase(other, 0);
      name(more, other, words);
      states.addAll(more);
    }
    if (states.isEmpty() && pairs.isOfTwo(sentence, head)) {
      sides.pair(sentence).ifPresent(pair -> states.addAll(pair.list()));
      name(states, head, words);
    }
    boolean forum =
        isForum(head)
            || states.isEmpty()
                && tree.children(head, "compound", "nmod:poss", "appos").stream()
                    .anyMatch(this::isForum)
            || states.stream().anyMatch(StateCode::isOrganisation);
    Optional<Party.Role> role = forum ? Optional.of(Party.Role.FORUM) : role(head);
    return new Party(
        states.stream().filter(s -> !s.isOrganisation()).distinct().toList(),
        states.stream().filter(StateCode::isOrganisation).findFirst(),
        role,
        sector(head, role),
        named.get(head).isPresent() && !isPeople(head) || led.get(head).isPresent(),
        scene.mentionHeadedBy(sentence, head).isPresent(),
        isMarked(head, Set.of("between")),
        isSetting(head),
        Optional.of(head).filter(h -> h >= begin).map(this::span),
        words);
  }

  /** Keeps the words at a head for the states of its phrase, unless they name only others. */
  private void name(List<StateCode> states, int head, Map<StateCode, Span> words) {
    if (head < begin) {
      return;
    }
    Span span = span(head);
    Set<StateCode> told = new LinkedHashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (span.contains(sentence.token(i).span())) {
        named.get(i).ifPresent(told::add);
      }
    }
    for (StateCode state : states) {
      if (told.isEmpty() || told.contains(state)) {
        words.putIfAbsent(state, span);
      }
    }
  }

  /** What the cast knows of the actor, then what its name or the word for it tells. */
  private Optional<Sector> sector(int head, Optional<Party.Role> role) {
    if (isPeople(head)) {
      return Optional.of(Sector.CVL);
    }
    Optional<Actor> actor = scene.mentionHeadedBy(sentence, head).map(scene::actor);
    Optional<Sector> known = actor.flatMap(Actor::sector);
    if (known.isPresent()) {
      return known;
    }
    boolean state = named.get(head).isPresent() && sentence.token(head).isProperNoun();
    return state
        ? Optional.of(Sector.GOV)
        : roles
            .get(head)
            .flatMap(PartyWords.Kind::sector)
            .or(() -> role.filter(r -> r == Party.Role.FORUM).map(r -> Sector.IGO));
  }

  /** Whether it stands for somebody whose state the report does not tell. */
  boolean isUnresolved(int token) {
    return isPronoun(token)
        && scene
            .mentionHeadedBy(sentence, token)
            .flatMap(mention -> scene.actor(mention).state())
            .isEmpty();
  }

  private boolean isPronoun(int token) {
    String tag = sentence.token(token).tag();
    return tag.equals("PRP") || tag.equals("PRP$") || tag.equals("WP") || tag.equals("WDT");
  }

  /** "Algerians": the state's inhabitants rather than the state. */
  private boolean isPeople(int head) {
    String tag = sentence.token(head).tag();
    return peoples.get(head) && (tag.equals("NNPS") || tag.equals("NNS"));
  }

  /** Whether what stands there is what others talk of: "talks on Mali". */
  boolean isTopic(int head) {
    return isMarked(head, TOPIC);
  }

  private boolean isSetting(int head) {
    return isMarked(head, SETTING);
  }

  private boolean isMarked(int head, Set<String> prepositions) {
    return tree.children(head, "case").stream()
        .anyMatch(mark -> prepositions.contains(sentence.token(mark).lower()));
  }

  private boolean isForum(int head) {
    return role(head).filter(r -> r == Party.Role.FORUM).isPresent();
  }

  private Optional<Party.Role> role(int head) {
    return roles.get(head).map(PartyWords.Kind::role);
  }

  /** The states of one phrase without what is coordinated to its head. */
  private List<StateCode> ofPhrase(int head, int depth) {
    if (named.get(head).isPresent()) {
      return List.of(named.get(head).get());
    }
    if (isForum(head) || depth > DEEPEST) {
      return List.of();
    }
    List<StateCode> before = new ArrayList<>();
    boolean lost = isFormerThing(head);
    for (int child :
        lost
            ? List.<Integer>of()
            : tree.children(head, "nmod:poss", "amod", "compound", "nummod", "det")) {
      before.addAll(modifier(child, depth));
    }
    if (!before.isEmpty()) {
      return before;
    }
    List<StateCode> after = after(head, depth);
    Optional<StateCode> known = after.size() > 1 ? Optional.empty() : cast(head, led.get(head));
    if (known.isPresent()) {
      return List.of(known.get());
    }
    return after.isEmpty() ? placed.get(head).map(List::of).orElse(List.of()) : after;
  }

  /**
   * "A former French base" is no longer France's; a former French minister is still a Frenchman.
   */
  private boolean isFormerThing(int head) {
    return roles.get(head).isEmpty()
        && scene.mentionHeadedBy(sentence, head).isEmpty()
        && tree.children(head, "amod").stream()
            .anyMatch(child -> FORMER.contains(sentence.token(child).lower()));
  }

  /** The states of what follows the head: "of Kenya and Uganda", "from Chad", an apposition. */
  private List<StateCode> after(int head, int depth) {
    for (int child : tree.children(head, "appos", "nmod", "obl", "flat")) {
      if (!tree.label(child).equals("nmod:poss")) {
        List<StateCode> found = ofConjuncts(child, depth + 1);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<StateCode> modifier(int child, int depth) {
    if (tree.label(child).equals("nmod:poss")) {
      return isPronoun(child) ? List.of() : ofConjuncts(child, depth + 1);
    }
    List<StateCode> found = new ArrayList<>();
    (named.get(child).isPresent() ? named.get(child) : led.get(child)).ifPresent(found::add);
    for (int other : tree.children(child, "conj")) {
      named.get(other).ifPresent(found::add);
    }
    return found;
  }

  private List<StateCode> ofConjuncts(int head, int depth) {
    List<StateCode> found = new ArrayList<>(ofPhrase(head, depth));
    for (int other : tree.children(head, "conj")) {
      found.addAll(ofPhrase(other, depth));
    }
    return found;
  }

  /** The state that the report gives the actor, or else the one that the name alone tells. */
  private Optional<StateCode> cast(int head, Optional<StateCode> byName) {
    Optional<StateCode> state =
        scene.mentionHeadedBy(sentence, head).map(scene::actor).flatMap(a -> a.state());
    return state.isPresent() ? state : byName;
  }

  /** The words of the mention, or of the noun phrase without its clauses. */
  private Span span(int head) {
    Optional<Mention> mention = scene.mentionHeadedBy(sentence, head);
    if (mention.isPresent()) {
      return mention.get().span();
    }
    int first = head;
    while (first > 0 && tree.head(first - 1) == head && isWord(first - 1)) {
      first--;
    }
    return sentence.span(first, head + 1);
  }

  private boolean isWord(int token) {
    return !sentence.token(token).isPunctuation() && !tree.is(token, "case", "cc", "mark");
  }
}
