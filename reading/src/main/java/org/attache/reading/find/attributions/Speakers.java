package org.attache.reading.find.attributions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Gender;
import org.attache.model.Source;
import org.attache.model.SourceType;
import org.attache.model.StateCode;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Token;

/**
 * Tells of each source what it is and whom it refers to, in text order: pronouns go back to the
 * sources before them first, then to the person last spoken of.
 */
final class Speakers {
  private static final Set<String> MASCULINE = Words.of("masculine");
  private static final Set<String> FEMININE = Words.of("feminine");
  private static final Set<String> DEFINITE = Words.of("definite");

  private final People people;
  private final SourceNouns nouns;
  private final Anonymity anonymity;
  private final List<Source> earlier = new ArrayList<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private Optional<Person> lastPerson = Optional.empty();
  private int lastPersonLine = -1;
  private int lastSourceLine = -1;
  private int readUpTo = 0;

  Speakers(People people, SourceNouns nouns, Anonymity anonymity) {
    this.people = people;
    this.nouns = nouns;
    this.anonymity = anonymity;
  }

  /** The source of a draft; drafts must come in text order. */
  Optional<Source> of(Passage passage, Draft draft) {
    if (draft.source().isEmpty()) {
      return Optional.empty();
    }
    Line line = draft.line();
    for (; readUpTo < line.sentence().index(); readUpTo++) {
      remember(passage.lines().get(readUpTo));
    }
    Source source = resolve(line, draft.source().get());
    if (nouns.canSpeak(line.token(draft.source().get().head()))) {
      earlier.add(source);
    }
    if (source.type() != SourceType.INSTITUTION && source.type() != SourceType.DOCUMENT) {
      lastSourceLine = line.sentence().index();
    }
    return Optional.of(source);
  }

  /** The person who is the first subject of a sentence is the one a later pronoun means. */
  private void remember(Line line) {
    people.in(line).stream()
        .filter(n -> !line.quoted(n.first()) && !line.tag(n.end()).equals("POS"))
        .findFirst()
        .ifPresent(
            n -> {
              lastPerson = Optional.of(n.person());
              lastPersonLine = line.sentence().index();
            });
  }

  private Source resolve(Line line, NounPhrase phrase) {
    Token head = line.token(phrase.head());
    if (head.tag().startsWith("W")) {
      Optional<NounPhrase> antecedent = Subjects.antecedent(line, phrase);
      return antecedent
          .map(p -> resolve(line, p))
          .orElseGet(() -> plain(SourceType.UNNAMED, line, phrase));
    }
    if (head.tag().startsWith("PRP")) {
      return pronoun(line, phrase);
    }
    Optional<Person> person = personIn(line, phrase);
    if (person.isPresent()) {
      lastPerson = person;
      lastPersonLine = line.sentence().index();
      return source(SourceType.NAMED, line, phrase, person.get());
    }
    Optional<SourceNouns.Kind> kind = nouns.kindOf(head);
    if (kind.isEmpty() || head.name() == NameType.ORGANISATION) {
      return byName(line, phrase, head);
    }
    return switch (kind.get()) {
      case OFFICE -> office(line, phrase, head);
      case PERSON, ANONYMOUS -> unnamed(line, phrase, head, kind.get());
      case INSTITUTION -> institution(line, phrase, head);
      case DOCUMENT -> document(line, phrase);
    };
  }

  /** A person's name in the phrase or its apposition, not one that only modifies. */
  private Optional<Person> personIn(Line line, NounPhrase phrase) {
    for (People.Named named : people.in(line)) {
      if (named.first() < phrase.first() || named.end() > phrase.end()) {
        continue;
      }
      boolean possessive = line.tag(named.end()).equals("POS");
      boolean core = named.from() <= phrase.head() && phrase.head() < named.to();
      boolean apposed = false;
      for (int i = phrase.head() + 1; i < named.first(); i++) {
        apposed |= line.tag(i).equals(",");
      }
      if (!possessive && (core || apposed)) {
        return Optional.of(named.person());
      }
    }
    return Optional.empty();
  }

  private Source pronoun(Line line, NounPhrase phrase) {
    String word = line.lower(phrase.head());
    if (MASCULINE.contains(word) || FEMININE.contains(word)) {
      Gender gender = FEMININE.contains(word) ? Gender.FEMALE : Gender.MALE;
      Optional<Source> person = lastPersonSource(gender);
      boolean fresh =
          lastPerson.isPresent()
              && fits(lastPerson.get(), gender)
              && (person.isEmpty() || lastPersonLine > lastSourceLine);
      if (fresh) {
        genders.put(lastPerson.get().name(), gender);
        return source(SourceType.PRONOUN, line, phrase, lastPerson.get());
      }
      if (person.isPresent()) {
        person.get().name().ifPresent(n -> genders.put(n, gender));
        Source whom = person.get();
        SourceType type =
            whom.type() == SourceType.UNNAMED ? SourceType.UNNAMED : SourceType.PRONOUN;
        return new Source(
            type,
            word,
            whom.actor(),
            whom.name(),
            whom.role(),
            whom.organisation(),
            whom.state(),
            whom.reason());
      }
      return new Source(
          SourceType.PRONOUN,
          word,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
    boolean it = word.equals("it") || word.equals("its");
    Optional<Source> body =
        last(
            s ->
                s.type() == SourceType.INSTITUTION
                    || (!it && s.type() == SourceType.UNNAMED)
                    || (it && s.type() == SourceType.DOCUMENT));
    return new Source(
        body.map(Source::type).orElse(it ? SourceType.INSTITUTION : SourceType.UNNAMED),
        word,
        body.flatMap(Source::actor),
        body.flatMap(b -> b.name().or(() -> Optional.of(b.wording()))),
        body.flatMap(Source::role),
        body.flatMap(Source::organisation),
        body.flatMap(Source::state),
        Optional.empty());
  }

  private Optional<Source> lastPersonSource(Gender gender) {
    return last(
        s ->
            (s.type() == SourceType.NAMED
                    || s.type() == SourceType.PRONOUN
                    || (s.type() == SourceType.UNNAMED && s.role().isPresent() && !plural(s)))
                && s.name().map(n -> genders.getOrDefault(n, gender) == gender).orElse(true));
  }

  private static boolean plural(Source source) {
    String wording = source.wording().toLowerCase(Locale.ROOT);
    return !(wording.startsWith("a ")
            || wording.startsWith("an ")
            || wording.startsWith("the ")
            || wording.startsWith("this ")
            || wording.startsWith("one "))
        || wording.endsWith("s");
  }

  private boolean fits(Person person, Gender gender) {
    Gender known = genders.getOrDefault(person.name(), person.gender());
    return known == Gender.UNKNOWN || known == gender;
  }

  private Optional<Source> last(java.util.function.Predicate<Source> wanted) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      if (wanted.test(earlier.get(i))) {
        return Optional.of(earlier.get(i));
      }
    }
    return Optional.empty();
  }

  /** "The minister" goes back to a person; a minister nobody named is an unnamed source. */
  private Source office(Line line, NounPhrase phrase, Token head) {
    if (head.tag().equals("NNS") || head.tag().equals("NNPS")) {
      return plain(SourceType.UNNAMED, line, phrase);
    }
    boolean definite = isDefinite(line, phrase);
    Optional<Source> before =
        last(
            s ->
                s.role().map(r -> People.hasWord(r, head.lower())).orElse(false)
                    && (s.type() == SourceType.NAMED || s.type() == SourceType.PRONOUN));
    if (definite && before.isPresent()) {
      Source whom = before.get();
      return again(line, phrase, whom);
    }
    Optional<Person> holder = definite ? people.holderOf(head.lower()) : Optional.empty();
    return holder
        .map(p -> source(SourceType.PRONOUN, line, phrase, p))
        .orElseGet(() -> plain(SourceType.UNNAMED, line, phrase));
  }

  /** Words that refer back to a person who was a source before. */
  private static Source again(Line line, NounPhrase phrase, Source whom) {
    return new Source(
        SourceType.PRONOUN,
        wording(line, phrase),
        whom.actor(),
        whom.name(),
        whom.role(),
        whom.organisation(),
        whom.state(),
        Optional.empty());
  }

  private Source unnamed(Line line, NounPhrase phrase, Token head, SourceNouns.Kind kind) {
    if (isDefinite(line, phrase) && !head.tag().equals("NNS")) {
      Optional<Source> same =
          last(s -> s.type() == SourceType.UNNAMED && endsWith(s.name().orElse(s.wording()), head));
      if (same.isPresent()) {
        Source first = same.get();
        return new Source(
            SourceType.UNNAMED,
            wording(line, phrase),
            first.actor(),
            first.name().or(() -> Optional.of(first.wording())),
            first.role(),
            first.organisation(),
            first.state(),
            first.reason());
      }
      Optional<Source> named =
          last(s -> s.type() == SourceType.NAMED || s.type() == SourceType.PRONOUN);
      if (kind == SourceNouns.Kind.PERSON
          && named.isPresent()
          && phrase.end() - phrase.first() <= 4) {
        Source whom = named.get();
        return again(line, phrase, whom);
      }
    }
    return plain(SourceType.UNNAMED, line, phrase);
  }

  private static boolean endsWith(String wording, Token head) {
    return People.hasWord(wording, head.lower());
  }

  private Source institution(Line line, NounPhrase phrase, Token head) {
    Optional<Source> same =
        isDefinite(line, phrase) && phrase.end() - phrase.first() <= 2
            ? last(
                s ->
                    s.type() == SourceType.INSTITUTION
                        && People.hasWord(s.name().orElse(s.wording()), head.lower()))
            : Optional.empty();
    if (same.isPresent()) {
      Source first = same.get();
      return new Source(
          SourceType.INSTITUTION,
          wording(line, phrase),
          first.actor(),
          first.name(),
          first.role(),
          first.organisation(),
          first.state(),
          Optional.empty());
    }
    return named(SourceType.INSTITUTION, line, phrase);
  }

  private Source document(Line line, NounPhrase phrase) {
    Optional<StateCode> own = people.stateIn(line, phrase.first(), phrase.end());
    Optional<Source> issuer =
        isDefinite(line, phrase)
            ? last(s -> s.type() == SourceType.INSTITUTION || s.type() == SourceType.DOCUMENT)
            : Optional.empty();
    Source plain = plain(SourceType.DOCUMENT, line, phrase);
    return new Source(
        plain.type(),
        plain.wording(),
        plain.actor(),
        plain.name(),
        plain.role(),
        issuer.flatMap(Source::name),
        own.or(() -> issuer.flatMap(Source::state)),
        Optional.empty());
  }

  private Source byName(Line line, NounPhrase phrase, Token head) {
    boolean acronym = head.text().chars().filter(Character::isUpperCase).count() > 1;
    if (!head.isProperNoun() && !acronym) {
      return plain(SourceType.UNNAMED, line, phrase);
    }
    Optional<StateCode> state = people.stateIn(line, phrase.first(), phrase.end());
    boolean institution =
        state.isPresent()
            || head.name() == NameType.ORGANISATION
            || head.name() == NameType.LOCATION
            || line.lower(phrase.first()).equals("the")
            || acronym;
    Optional<Person> known = people.bySurname(head.text());
    if (known.isPresent()) {
      return source(SourceType.NAMED, line, phrase, known.get());
    }
    return named(institution ? SourceType.INSTITUTION : SourceType.NAMED, line, phrase);
  }

  private static boolean isDefinite(Line line, NounPhrase phrase) {
    return DEFINITE.contains(line.lower(phrase.first()));
  }

  private static String wording(Line line, NounPhrase phrase) {
    return People.words(line, phrase.first(), phrase.end());
  }

  private Source named(SourceType type, Line line, NounPhrase phrase) {
    int first =
        line.tag(phrase.first()).equals("DT") && phrase.first() + 1 < phrase.end()
            ? phrase.first() + 1
            : phrase.first();
    return new Source(
        type,
        wording(line, phrase),
        Optional.empty(),
        Optional.of(People.words(line, first, phrase.end())),
        Optional.empty(),
        Optional.empty(),
        people.stateIn(line, phrase.first(), phrase.end()),
        Optional.empty());
  }

  private Source plain(SourceType type, Line line, NounPhrase phrase) {
    String wording = wording(line, phrase);
    int first =
        line.tag(phrase.first()).equals("DT") && phrase.first() + 1 < phrase.end()
            ? phrase.first() + 1
            : phrase.first();
    return new Source(
        type,
        wording,
        Optional.empty(),
        Optional.of(wording),
        type == SourceType.UNNAMED
            ? Optional.of(People.words(line, first, phrase.end()))
            : Optional.empty(),
        Optional.empty(),
        people.stateIn(line, phrase.first(), phrase.end()),
        type == SourceType.UNNAMED ? anonymity.reason(line) : Optional.empty());
  }

  private static Source source(SourceType type, Line line, NounPhrase phrase, Person person) {
    return new Source(
        type,
        wording(line, phrase),
        person.actor(),
        Optional.of(person.name()),
        person.role(),
        person.organisation(),
        person.state(),
        Optional.empty());
  }
}
