package org.attache.reading.find.attributions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.attache.model.Gender;
import org.attache.model.Source;
import org.attache.model.SourceType;

/** Who has spoken and who was spoken of so far in a report, for words that refer back. */
final class Earlier {
  /** Words refer back to the last sources only, however many a text has. */
  private static final int FURTHEST = 300;

  private final People people;
  private final List<Source> sources = new ArrayList<>();
  private final List<Person> persons = new ArrayList<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, Source> issuers = new HashMap<>();
  private List<Person> lastPersons = List.of();
  private int lastPersonLine = -1;
  private int lastSourceLine = -1;
  private int readUpTo = 0;

  Earlier(People people) {
    this.people = people;
  }

  /** Takes note of the persons of all lines before this one. */
  void readBefore(Passage passage, Line line) {
    for (; readUpTo < line.sentence().index(); readUpTo++) {
      Line before = passage.lines().get(readUpTo);
      List<Person> named =
          people.in(before).stream()
              .filter(n -> !before.quoted(n.first()) && !before.tag(n.end()).equals("POS"))
              .map(People.Named::person)
              .toList();
      if (!named.isEmpty()) {
        lastPersons = named;
        lastPersonLine = readUpTo;
        persons.addAll(named);
      }
    }
  }

  void spoke(Line line, Source source, boolean canSpeak) {
    if (canSpeak) {
      sources.add(source);
    }
    if (source.type() != SourceType.INSTITUTION && source.type() != SourceType.DOCUMENT) {
      lastSourceLine = line.sentence().index();
    }
  }

  void named(Line line, Person person) {
    lastPersons = List.of(person);
    lastPersonLine = line.sentence().index();
    persons.add(person);
  }

  /** Takes note that this source spoke in a document: "the ministry said in a statement". */
  void issued(String document, Source source) {
    issuers.put(document, source);
  }

  /** Who spoke in such a document last. */
  Optional<Source> issuerOf(String document) {
    return Optional.ofNullable(issuers.get(document));
  }

  /** The last source of a kind. */
  Optional<Source> source(Predicate<Source> wanted) {
    int last = sources.size() - 1;
    for (int i = last; i >= 0 && i > last - FURTHEST; i--) {
      if (wanted.test(sources.get(i))) {
        return Optional.of(sources.get(i));
      }
    }
    return Optional.empty();
  }

  /** The person named last whose office or rank has this word in it. */
  Optional<Person> holderOf(String word) {
    for (int i = persons.size() - 1; i >= 0; i--) {
      if (persons.get(i).isTitled(word)) {
        return Optional.of(persons.get(i));
      }
    }
    return Optional.empty();
  }

  /** A person spoken of since somebody last spoke: the first of its sentence who may be meant. */
  Optional<Person> freshPerson(Gender gender) {
    boolean fresh = speaker(gender).isEmpty() || lastPersonLine > lastSourceLine;
    return fresh ? lastPersons.stream().filter(p -> fits(p, gender)).findFirst() : Optional.empty();
  }

  /** The last human source that a pronoun of this gender may mean. */
  Optional<Source> speaker(Gender gender) {
    return source(
        s ->
            (s.type() == SourceType.NAMED
                    || s.type() == SourceType.PRONOUN
                    || (s.type() == SourceType.UNNAMED && s.role().isPresent() && !plural(s)))
                && s.name().map(n -> genders.getOrDefault(n, gender) == gender).orElse(true));
  }

  void isOf(String name, Gender gender) {
    genders.put(name, gender);
  }

  private boolean fits(Person person, Gender gender) {
    Gender known = genders.getOrDefault(person.name(), person.gender());
    return known == Gender.UNKNOWN || known == gender;
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
}
