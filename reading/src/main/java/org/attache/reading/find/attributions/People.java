package org.attache.reading.find.attributions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.model.Actor;
import org.attache.model.ActorKind;
import org.attache.model.Gender;
import org.attache.model.Mention;
import org.attache.model.MentionForm;
import org.attache.model.Office;
import org.attache.model.StateCode;
import org.attache.reading.find.Cast;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Token;
import org.attache.reading.places.Countries;
import org.attache.reading.places.StateWord;

/**
 * The named persons of a report: those of the cast, and what the name model marks where the cast
 * has nobody.
 */
final class People {
  private static final Set<String> FEMALE = Words.of("female");
  private static final Set<String> MALE = Words.of("male");

  /**
   * A name in the text, at tokens {@code first} to before {@code end}; with its title and modifiers
   * at {@code from} to before {@code to}.
   */
  record Named(int first, int end, int from, int to, Person person) {
    Named of(Person other) {
      return new Named(first, end, from, to, other);
    }
  }

  private final SourceNouns nouns;
  private final Map<Integer, List<Named>> byLine = new HashMap<>();
  private final Map<String, Person> bySurname = new LinkedHashMap<>();

  People(Passage passage, Cast cast, SourceNouns nouns) {
    this.nouns = nouns;
    Map<String, Person> actors = new HashMap<>();
    for (Actor actor : cast.actors()) {
      if (actor.kind() == ActorKind.PERSON && actor.named()) {
        actors.put(actor.id(), person(actor));
      }
    }
    for (Mention mention : cast.mentions()) {
      Person person = actors.get(mention.actor());
      if (person != null
          && mention.form() == MentionForm.NAME
          && mention.nameSpan().isPresent()
          && !isSeat(person.name())) {
        Line line = passage.lines().get(mention.sentence());
        Named named = named(line, mention, person);
        if (person.state().isEmpty()) {
          named = named.of(person.in(stateAround(line, named)));
          actors.put(mention.actor(), named.person());
        }
        add(mention.sentence(), named);
      }
    }
    for (Line line : passage.lines()) {
      addMarked(line);
    }
  }

  private static Named named(Line line, Mention mention, Person person) {
    int first = mention.firstToken();
    int end = mention.endToken();
    for (Token token : line.tokens()) {
      if (token.span().start() == mention.nameSpan().get().start()) {
        first = token.index();
      }
      if (token.span().end() == mention.nameSpan().get().end()) {
        end = token.index() + 1;
      }
    }
    return new Named(
        first, Math.max(end, first + 1), mention.firstToken(), mention.endToken(), person);
  }

  private static Person person(Actor actor) {
    Optional<Office> office = actor.office();
    return new Person(
        actor.name(),
        Optional.of(actor.id()),
        office.flatMap(o -> o.title().or(o::rank)),
        office.flatMap(Office::organisation),
        actor.state(),
        actor.gender(),
        actor.offices().stream()
            .filter(o -> !o.former())
            .flatMap(o -> Stream.concat(o.title().stream(), o.rank().stream()))
            .toList());
  }

  private void add(int line, Named named) {
    byLine.computeIfAbsent(line, l -> new ArrayList<>()).add(named);
    bySurname.merge(
        key(named.person().surname()),
        named.person(),
        (a, b) -> a.state().isEmpty() && b.state().isPresent() ? b : a);
  }

  /** Names that the name model marks and the cast does not have. */
  private void addMarked(Line line) {
    int i = 0;
    while (i < line.size()) {
      if (line.token(i).name() != NameType.PERSON) {
        i++;
        continue;
      }
      int first = i;
      while (i < line.size() && line.token(i).name() == NameType.PERSON) {
        i++;
      }
      int end = i;
      boolean known = in(line).stream().anyMatch(n -> n.first() < end && first < n.end());
      boolean body = end == first + 1 && line.lower(first - 1).equals("the");
      if (!known && !body && !isSeat(words(line, first, end)) && !isState(line, first, end)) {
        String name = words(line, first, end);
        Person person =
            Optional.ofNullable(bySurname.get(key(name.substring(name.lastIndexOf(' ') + 1))))
                .orElseGet(() -> described(line, first, end, name));
        add(line.sentence().index(), new Named(first, end, first, end, person));
      }
    }
  }

  /** A government by the name of its seat, which name models take for a person: "Planalto said". */
  private static boolean isSeat(String name) {
    return Countries.standard().byWord(name, StateWord.SEAT).isPresent();
  }

  /**
   * "Faso" is nobody in "Burkina Faso", and Asunción is Paraguay, whatever the model takes it for.
   */
  private static boolean isState(Line line, int first, int end) {
    return line.states().stream().anyMatch(m -> m.first() <= first && end <= m.end());
  }

  private Person described(Line line, int first, int end, String name) {
    Optional<NounPhrase> phrase = line.phrases().at(first);
    int from = phrase.map(NounPhrase::first).orElse(first);
    Gender gender = Gender.UNKNOWN;
    for (int i = from; i < first; i++) {
      gender =
          FEMALE.contains(line.lower(i))
              ? Gender.FEMALE
              : MALE.contains(line.lower(i)) ? Gender.MALE : gender;
    }
    Optional<String> role = from < first ? Optional.of(words(line, from, first)) : Optional.empty();
    Optional<StateCode> state = stateIn(line, from, first);
    if (line.lower(end).equals(",")) {
      Optional<NounPhrase> apposition =
          line.phrases().startingAt(end + 1).map(line.phrases()::withTies);
      if (apposition.isPresent() && line.tag(apposition.get().end()).equals(",")) {
        int a = apposition.get().first();
        int b = apposition.get().end();
        role = role.or(() -> Optional.of(words(line, a, b)));
        state = state.or(() -> stateIn(line, a, b));
      }
    }
    return new Person(
        name, Optional.empty(), role, Optional.empty(), state, gender, role.stream().toList());
  }

  /** The state in the title before a name, or in an apposition before or after it. */
  private Optional<StateCode> stateAround(Line line, Named named) {
    int from = line.phrases().at(named.first()).map(NounPhrase::first).orElse(named.first());
    Optional<StateCode> state = stateIn(line, Math.min(from, named.from()), named.first());
    if (state.isEmpty() && line.lower(named.end()).equals("of")) {
      state =
          line.phrases()
              .startingAt(named.end() + 1)
              .flatMap(p -> stateIn(line, p.first(), p.end()));
    }
    if (state.isEmpty() && line.lower(named.end()).equals(",")) {
      state =
          line.phrases()
              .startingAt(named.end() + 1)
              .map(line.phrases()::withTies)
              .flatMap(p -> stateIn(line, p.first(), p.end()));
    }
    if (state.isEmpty() && line.lower(named.from() - 1).equals(",")) {
      state =
          line.phrases()
              .chainEndingAt(named.from() - 1)
              .filter(
                  p ->
                      nouns.kindOf(line.token(p.head())).isPresent()
                          && (isFree(line, p) || isEnclosed(line, p, named)))
              .flatMap(p -> stateIn(line, p.first(), p.end()));
    }
    return state;
  }

  /** "Met his Gambian counterpart, Jane Doe, in Banjul": one person, and no list goes on. */
  private static boolean isEnclosed(Line line, NounPhrase phrase, Named named) {
    String after = line.tag(named.end());
    boolean closes =
        after.equals(".") || after.equals(",") && !line.tag(named.end() + 1).equals("CC");
    return closes && line.tag(phrase.head()).equals("NN");
  }

  /** Neither the object of a verb nor held by a preposition: it may be an apposition. */
  private static boolean isFree(Line line, NounPhrase phrase) {
    String before = line.tag(phrase.first() - 1);
    return before.isEmpty() || !Character.isLetter(before.charAt(0)) || before.equals("CC");
  }

  Optional<StateCode> stateIn(Line line, int from, int to) {
    return line.states().stream()
        .filter(m -> from <= m.first() && m.end() <= to)
        .findFirst()
        .map(m -> m.state());
  }

  List<Named> in(Line line) {
    return byLine.getOrDefault(line.sentence().index(), List.of());
  }

  Optional<Person> bySurname(String word) {
    return Optional.ofNullable(bySurname.get(key(word)));
  }

  static boolean hasWord(String role, String wanted) {
    String lower = role.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      if (isGap(lower, at - 1) && isGap(lower, at + wanted.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGap(String role, int at) {
    return at < 0
        || at >= role.length()
        || role.charAt(at) == '-'
        || Character.isWhitespace(role.charAt(at));
  }

  static String words(Line line, int from, int to) {
    return line.sentence().span(from, to).in(line.text()).replaceAll("\\s+", " ");
  }

  private static String key(String surname) {
    return surname.toLowerCase(Locale.ROOT);
  }
}
