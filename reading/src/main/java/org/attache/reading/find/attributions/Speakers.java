package org.attache.reading.find.attributions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Actor;
import org.attache.model.Gender;
import org.attache.model.Office;
import org.attache.model.Source;
import org.attache.model.SourceType;
import org.attache.model.StateCode;
import org.attache.model.Unnamed;
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

  /** A longer phrase than this says too much to mean somebody already named. */
  private static final int LONGEST_REFERENCE = 4;

  /** The words of a source: what the same words do twice is done by one. */
  private record Place(int sentence, NounPhrase phrase) {}

  private final Map<Place, Source> known = new HashMap<>();
  private final People people;
  private final Bodies bodies;
  private final SourceNouns nouns;
  private final Anonymity anonymity;
  private final Descriptions descriptions;
  private final Earlier earlier;
  private final Owners owners;
  private final OwnStates ownStates;

  Speakers(
      People people, Bodies bodies, SourceNouns nouns, Anonymity anonymity, StateWords stateWords) {
    this.people = people;
    this.bodies = bodies;
    this.nouns = nouns;
    this.anonymity = anonymity;
    this.descriptions = new Descriptions(nouns);
    this.earlier = new Earlier(people);
    this.owners = new Owners(people, earlier);
    this.ownStates = new OwnStates(people, owners, stateWords);
  }

  /** The source of a draft; drafts must come in text order. */
  Optional<Source> of(Passage passage, Draft draft, SourceStates states) {
    if (draft.source().isEmpty()) {
      return Optional.empty();
    }
    Line line = draft.line();
    NounPhrase phrase = draft.source().get();
    earlier.readBefore(passage, line);
    Place place = new Place(line.sentence().index(), phrase);
    Source source =
        Optional.ofNullable(known.get(place))
            .orElseGet(() -> states.settled(resolve(line, phrase), draft));
    known.put(place, source);
    if (source.type() != SourceType.DOCUMENT) {
      documentIn(line, draft).ifPresent(word -> earlier.issued(word, source));
    }
    earlier.spoke(line, source, nouns.canSpeak(line.token(phrase.head())));
    return Optional.of(source);
  }

  /** Who passes something on; it is not one that later words refer back to. */
  Source carrier(Line line, NounPhrase phrase) {
    return resolve(line, phrase);
  }

  /** The document in which somebody says something: "in a statement", "in her letter". */
  private Optional<String> documentIn(Line line, Draft draft) {
    for (int i = 0; i + 1 < line.size(); i++) {
      if (line.lower(i).equals("in") && !draft.covers(line.token(i).span())) {
        Optional<String> document =
            line.phrases()
                .startingAt(i + 1)
                .map(p -> line.token(p.head()))
                .filter(
                    t -> nouns.kindOf(t).filter(k -> k == SourceNouns.Kind.DOCUMENT).isPresent())
                .map(Token::lower);
        if (document.isPresent()) {
          return document;
        }
      }
    }
    return Optional.empty();
  }

  private Source resolve(Line line, NounPhrase phrase) {
    Token head = line.token(phrase.head());
    if (head.tag().startsWith("W")) {
      return Subjects.antecedent(line, phrase)
          .map(p -> earlierAs(wording(line, p)).orElseGet(() -> resolve(line, p)))
          .orElseGet(() -> unnamedAnew(line, phrase));
    }
    Optional<NounPhrase> human = spokesperson(line, phrase);
    if (human.isPresent() && !Subjects.isState(line, phrase)) {
      return resolve(line, human.get());
    }
    if (head.tag().startsWith("PRP")) {
      return pronoun(line, phrase);
    }
    Optional<Person> person = personIn(line, phrase);
    if (person.isEmpty() && Subjects.isState(line, phrase)) {
      return body(SourceType.INSTITUTION, line, phrase);
    }
    if (person.isPresent()) {
      earlier.named(line, person.get());
      return named(SourceType.NAMED, line, phrase, person.get());
    }
    Optional<SourceNouns.Kind> kind = nouns.kindOf(head);
    boolean humanNoun =
        kind.isPresent()
            && kind.get() != SourceNouns.Kind.INSTITUTION
            && kind.get() != SourceNouns.Kind.DOCUMENT
            && !head.isProperNoun();
    if (kind.isEmpty() || head.name() == NameType.ORGANISATION && !humanNoun) {
      return byName(line, phrase, head);
    }
    return switch (kind.get()) {
      case OFFICE -> office(line, phrase, head);
      case PERSON, ANONYMOUS -> unnamed(line, phrase, head, kind.get());
      case INSTITUTION -> institution(line, phrase, head);
      case DOCUMENT -> document(line, phrase, head);
    };
  }

  /** A source without a name that was given these very words when it spoke before. */
  private Optional<Source> earlierAs(String words) {
    return earlier.source(s -> s.unnamed().isPresent() && s.wording().equals(words));
  }

  /** "A Ministry of Defence spokesperson": the last word says what it is. */
  private Optional<NounPhrase> spokesperson(Line line, NounPhrase phrase) {
    int last = phrase.end() - 1;
    boolean human =
        last > phrase.head()
            && line.token(phrase.head()).isProperNoun()
            && !line.token(last).isProperNoun()
            && nouns
                .kindOf(line.token(last))
                .filter(k -> k == SourceNouns.Kind.PERSON || k == SourceNouns.Kind.ANONYMOUS)
                .isPresent();
    return human
        ? Optional.of(new NounPhrase(phrase.first(), phrase.end(), last))
        : Optional.empty();
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
      return personal(line, phrase, FEMININE.contains(word) ? Gender.FEMALE : Gender.MALE);
    }
    boolean it = word.equals("it") || word.equals("its");
    Optional<Source> body =
        earlier.source(
            s ->
                s.type() == SourceType.INSTITUTION
                    || (!it && s.type() == SourceType.UNNAMED)
                    || (it && s.type() == SourceType.DOCUMENT));
    SourceType type =
        body.map(Source::type).orElse(it ? SourceType.INSTITUTION : SourceType.UNNAMED);
    return body.map(b -> again(type, word, b)).orElseGet(() -> bare(type, word));
  }

  private Source personal(Line line, NounPhrase phrase, Gender gender) {
    String word = line.lower(phrase.head());
    Optional<Person> fresh = earlier.freshPerson(gender);
    if (fresh.isPresent()) {
      earlier.isOf(fresh.get().name(), gender);
      return named(SourceType.PRONOUN, line, phrase, fresh.get());
    }
    Optional<Source> speaker = earlier.speaker(gender);
    if (speaker.isPresent()) {
      Source whom = speaker.get();
      whom.name().ifPresent(n -> earlier.isOf(n, gender));
      boolean unnamed = whom.type() == SourceType.UNNAMED;
      return again(unnamed ? SourceType.UNNAMED : SourceType.PRONOUN, word, whom);
    }
    return bodies
        .meantBy(line, phrase.head())
        .map(actor -> meant(line, phrase, actor))
        .orElseGet(() -> bare(SourceType.PRONOUN, word));
  }

  /** Whom the cast takes the pronoun for: also somebody whose office alone is given. */
  private Source meant(Line line, NounPhrase phrase, Actor actor) {
    Optional<Source> before = earlier.source(s -> s.actor().filter(actor.id()::equals).isPresent());
    if (before.isPresent()) {
      return again(before.get().type(), wording(line, phrase), before.get());
    }
    Optional<Office> office = actor.office();
    return new Source(
        actor.named() ? SourceType.PRONOUN : SourceType.UNNAMED,
        wording(line, phrase),
        Optional.of(actor.id()),
        Optional.of(actor.name()),
        office.flatMap(o -> o.title().or(o::rank)),
        office.flatMap(Office::organisation),
        actor.state(),
        Optional.empty(),
        actor.named() ? Optional.empty() : Optional.of(descriptions.fresh(line, phrase)));
  }

  private static Source bare(SourceType type, String word) {
    return new Source(
        type,
        word,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same one in other words; what had no name keeps the words it first had. */
  private static Source again(SourceType type, String words, Source whom) {
    return new Source(
        type,
        words,
        whom.actor(),
        whom.name().or(() -> Optional.of(whom.wording())),
        whom.role(),
        whom.organisation(),
        whom.state(),
        type == SourceType.UNNAMED ? whom.reason() : Optional.empty(),
        type == SourceType.UNNAMED ? whom.unnamed() : Optional.empty());
  }

  /** "The minister" goes back to a person; a minister nobody named is an unnamed source. */
  private Source office(Line line, NounPhrase phrase, Token head) {
    if (head.tag().equals("NNS") || head.tag().equals("NNPS") || !isDefinite(line, phrase)) {
      return unnamedAnew(line, phrase);
    }
    Optional<StateCode> state = people.stateIn(line, phrase.first(), phrase.end());
    Optional<Source> before =
        earlier.source(
            s ->
                s.role().map(r -> People.hasWord(r, head.lower())).orElse(false)
                    && agree(s.state(), state)
                    && (s.type() == SourceType.NAMED || s.type() == SourceType.PRONOUN));
    if (before.isPresent()) {
      return again(SourceType.PRONOUN, wording(line, phrase), before.get());
    }
    Optional<Person> holder = earlier.holderOf(head.lower()).filter(p -> agree(p.state(), state));
    return holder
        .map(p -> named(SourceType.PRONOUN, line, phrase, p))
        .orElseGet(
            () -> sameUnnamed(line, phrase, head).orElseGet(() -> unnamedAnew(line, phrase)));
  }

  private static boolean agree(Optional<StateCode> one, Optional<StateCode> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private Source unnamed(Line line, NounPhrase phrase, Token head, SourceNouns.Kind kind) {
    boolean plural = head.tag().equals("NNS") || head.tag().equals("NNPS");
    if (isDefinite(line, phrase)) {
      Optional<Source> same = sameUnnamed(line, phrase, head);
      if (same.isPresent()) {
        return same.get();
      }
      if (kind == SourceNouns.Kind.PERSON
          && !plural
          && !line.tag(phrase.first()).equals("PRP$")
          && phrase.end() - phrase.first() <= LONGEST_REFERENCE) {
        Optional<Source> whom =
            earlier.source(s -> s.type() == SourceType.NAMED || s.type() == SourceType.PRONOUN);
        if (whom.isPresent()) {
          return again(SourceType.PRONOUN, wording(line, phrase), whom.get());
        }
      }
      if (kind == SourceNouns.Kind.ANONYMOUS && !plural) {
        Optional<Source> last = earlier.source(s -> s.type() == SourceType.UNNAMED);
        if (last.isPresent()) {
          return referringTo(line, phrase, last.get());
        }
      }
    }
    return oneOf(line, phrase).orElseGet(() -> unnamedAnew(line, phrase));
  }

  /** "This source", "the same officer", "the officials": one spoken of before in that word. */
  private Optional<Source> sameUnnamed(Line line, NounPhrase phrase, Token head) {
    Optional<StateCode> state = people.stateIn(line, phrase.first(), phrase.end());
    return earlier
        .source(
            s ->
                s.type() == SourceType.UNNAMED
                    && agree(s.state(), state)
                    && owners.named(line, phrase).map(s.name().orElse("")::equals).orElse(true)
                    && People.hasWord(s.name().orElse(s.wording()), head.lower()))
        .map(first -> referringTo(line, phrase, first));
  }

  /** The reason for anonymity may be given only when the source speaks again. */
  private Source referringTo(Line line, NounPhrase phrase, Source first) {
    Source same = again(SourceType.UNNAMED, wording(line, phrase), first);
    Optional<String> reason = same.reason().or(() -> anonymity.reason(line));
    return new Source(
        same.type(),
        same.wording(),
        same.actor(),
        same.name(),
        same.role(),
        same.organisation(),
        same.state(),
        reason,
        same.unnamed());
  }

  /** "One of them", "one of the officials": a new source, of the body and state of the group. */
  private Optional<Source> oneOf(Line line, NounPhrase phrase) {
    boolean one =
        line.lower(phrase.first()).equals("one") && line.lower(phrase.first() + 1).equals("of");
    if (!one) {
      return Optional.empty();
    }
    Token of = line.token(Math.min(phrase.end(), line.size()) - 1);
    Optional<Source> group =
        earlier.source(
            s ->
                s.type() == SourceType.UNNAMED
                    && (of.tag().startsWith("PRP")
                        || People.hasWord(s.name().orElse(s.wording()), of.lower())));
    return group.map(
        g -> {
          Source own = unnamedAnew(line, phrase);
          Optional<Unnamed> known =
              own.unnamed()
                  .map(
                      u ->
                          new Unnamed(
                              u.id(),
                              u.rank().or(() -> g.unnamed().flatMap(Unnamed::rank)),
                              Optional.empty()));
          return new Source(
              SourceType.UNNAMED,
              own.wording(),
              Optional.empty(),
              own.name(),
              own.role(),
              own.organisation().or(g::organisation),
              own.state().or(g::state),
              own.reason().or(g::reason),
              known);
        });
  }

  private Source institution(Line line, NounPhrase phrase, Token head) {
    Optional<Source> same =
        isDefinite(line, phrase) && phrase.end() - phrase.first() <= 2
            ? earlier.source(
                s ->
                    s.type() == SourceType.INSTITUTION
                        && owners.named(line, phrase).map(s.name().orElse("")::equals).orElse(true)
                        && People.hasWord(s.name().orElse(s.wording()), head.lower()))
            : Optional.empty();
    return same.map(s -> again(SourceType.INSTITUTION, wording(line, phrase), s))
        .orElseGet(() -> body(SourceType.INSTITUTION, line, phrase));
  }

  private Source document(Line line, NounPhrase phrase, Token head) {
    Optional<Source> same =
        isDefinite(line, phrase)
            ? earlier.source(
                s ->
                    s.type() == SourceType.DOCUMENT
                        && People.hasWord(s.name().orElse(s.wording()), head.lower()))
            : Optional.empty();
    Optional<NounPhrase> issuer = Issuers.of(line, phrase);
    Optional<Source> by =
        issuer
            .filter(p -> !line.tag(p.head()).startsWith("PRP"))
            .map(p -> resolve(line, p))
            .or(() -> isDefinite(line, phrase) ? earlier.issuerOf(head.lower()) : Optional.empty())
            .or(() -> same)
            .or(
                () ->
                    isDefinite(line, phrase)
                        ? earlier.source(s -> s.type() == SourceType.INSTITUTION)
                        : Optional.empty());
    Source plain = body(SourceType.DOCUMENT, line, phrase);
    return new Source(
        SourceType.DOCUMENT,
        plain.wording(),
        plain.actor(),
        plain.name(),
        plain.role(),
        by.flatMap(s -> s.type() == SourceType.DOCUMENT ? s.organisation() : s.name()),
        plain.state().or(() -> by.flatMap(Source::state)),
        Optional.empty());
  }

  private Source byName(Line line, NounPhrase phrase, Token head) {
    boolean acronym = head.text().chars().filter(Character::isUpperCase).count() > 1;
    if (!head.isProperNoun() && !acronym) {
      return oneOf(line, phrase).orElseGet(() -> unnamedAnew(line, phrase));
    }
    Optional<Person> known = people.bySurname(head.text());
    if (known.isPresent()) {
      return named(SourceType.NAMED, line, phrase, known.get());
    }
    boolean institution =
        people.stateIn(line, phrase.first(), phrase.end()).isPresent()
            || bodies.at(line, phrase.head()).isPresent()
            || head.name() == NameType.ORGANISATION
            || head.name() == NameType.LOCATION
            || line.lower(phrase.first()).equals("the")
            || acronym;
    return body(institution ? SourceType.INSTITUTION : SourceType.NAMED, line, phrase);
  }

  private static boolean isDefinite(Line line, NounPhrase phrase) {
    return DEFINITE.contains(line.lower(phrase.first()));
  }

  private static String wording(Line line, NounPhrase phrase) {
    return People.words(line, phrase.first(), phrase.end());
  }

  private static String withoutArticle(Line line, NounPhrase phrase) {
    boolean article = line.tag(phrase.first()).equals("DT") && phrase.first() + 1 < phrase.end();
    return People.words(line, article ? phrase.first() + 1 : phrase.first(), phrase.end());
  }

  private static String withoutPossessor(Line line, NounPhrase phrase) {
    return line.tag(phrase.first()).equals("PRP$") && phrase.first() < phrase.head()
        ? People.words(line, phrase.first() + 1, phrase.end())
        : withoutArticle(line, phrase);
  }

  /** A body or a paper: its words without the article are its name. */
  private Source body(SourceType type, Line line, NounPhrase phrase) {
    Optional<Actor> actor =
        type == SourceType.INSTITUTION ? bodies.at(line, phrase.head()) : Optional.empty();
    Optional<StateCode> state = ownStates.ofBody(line, phrase);
    return new Source(
        type,
        wording(line, phrase),
        actor.map(Actor::id),
        owners
            .named(line, phrase)
            .or(
                () ->
                    Optional.of(
                        type == SourceType.DOCUMENT
                            ? wording(line, phrase)
                            : withoutArticle(line, phrase))),
        Optional.empty(),
        owners.of(line, phrase).flatMap(Owners.Owner::organisation),
        state.or(() -> actor.flatMap(Actor::state)),
        Optional.empty());
  }

  /** Somebody without a name who has not been spoken of before. */
  private Source unnamedAnew(Line line, NounPhrase phrase) {
    return new Source(
        SourceType.UNNAMED,
        wording(line, phrase),
        Optional.empty(),
        owners.named(line, phrase).or(() -> Optional.of(wording(line, phrase))),
        Optional.of(withoutPossessor(line, phrase)),
        descriptions
            .organisation(line, phrase)
            .or(() -> owners.of(line, phrase).flatMap(Owners.Owner::organisation)),
        ownStates.ofUnnamed(line, phrase),
        anonymity.reason(line),
        Optional.of(descriptions.fresh(line, phrase)));
  }

  private static Source named(SourceType type, Line line, NounPhrase phrase, Person person) {
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
