package org.attache.reading.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attache.model.Mention;
import org.attache.reading.find.Encounter.Guest;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** Finds who meets whom, by the words of {@code meeting-triggers.tsv}. */
public final class EncounterReader {
  /** How far from its trigger the other side may stand, in tokens. */
  private static final int REACH = 16;

  private enum Frame {
    OBJECT,
    WITH,
    GUEST,
    HOST,
    NOUN
  }

  private enum Bar {
    MEETING,
    TRAVEL
  }

  /** What people do with a meeting of their own. */
  private static final Set<String> HOLD =
      Set.of("hold", "have", "begin", "start", "open", "end", "conclude", "finish");

  private final Phrases<Frame> verbs;
  private final Phrases<Frame> nouns;
  private final Phrases<Bar> bars;

  /** Reads the triggers of a language (ISO 639-1). */
  public EncounterReader(String language) {
    Phrases.Builder<Frame> verbal = Phrases.by(Phrases.By.LEMMA);
    Phrases.Builder<Frame> nominal = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : Table.of(language, "meeting-triggers").rows()) {
      Frame frame = Frame.valueOf(row.get("frame").toUpperCase(Locale.ROOT));
      (frame == Frame.NOUN ? nominal : verbal).add(row.get("trigger"), frame);
    }
    verbs = verbal.build();
    nouns = nominal.build();
    Phrases.Builder<Bar> barred = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : Table.of(language, "meeting-bars").rows()) {
      barred.add(row.get("words"), Bar.valueOf(row.get("bars").toUpperCase(Locale.ROOT)));
    }
    bars = barred.build();
  }

  /** The encounters that a sentence tells of, in text order. */
  public List<Encounter> in(Sentence sentence, Parties parties) {
    List<Phrases.Match<Bar>> barred = bars.in(sentence.tokens());
    if (barred.stream().anyMatch(m -> m.value() == Bar.MEETING)) {
      return List.of();
    }
    boolean aside = !barred.isEmpty();
    List<Encounter> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Token token = sentence.token(i);
      Optional<Phrases.Match<Frame>> match =
          token.isVerb()
              ? verbs.longestAt(sentence.tokens(), i)
              : token.isNoun() ? nouns.longestAt(sentence.tokens(), i) : Optional.empty();
      if (match.isPresent()) {
        read(sentence, parties, match.get(), aside).ifPresent(found::add);
        i = match.get().end();
      } else {
        i++;
      }
    }
    return found;
  }

  private static Optional<Encounter> read(
      Sentence sentence, Parties parties, Phrases.Match<Frame> match, boolean aside) {
    return match.value() == Frame.NOUN
        ? ofNoun(sentence, parties, match.end() - 1, aside)
        : ofVerb(sentence, parties, match, aside);
  }

  private static Optional<Encounter> ofVerb(
      Sentence sentence, Parties parties, Phrases.Match<Frame> match, boolean aside) {
    int verb = match.first();
    Frame frame = match.value();
    boolean passive = isPassive(sentence, verb);
    int reach = Clauses.reach(sentence, match.end() - 1, REACH);
    List<Mention> subject = parties.subjects(sentence, verb);
    List<Mention> object = List.of();
    if (passive) {
      object = after(sentence, parties, "by", match.end(), reach);
    } else {
      if (frame == Frame.OBJECT || frame == Frame.WITH) {
        object = after(sentence, parties, "with", match.end(), reach);
      }
      if (object.isEmpty() && frame != Frame.WITH) {
        object = parties.listFrom(sentence, match.end(), 4, sentence.size());
      }
    }
    boolean mutual = frame == Frame.OBJECT || frame == Frame.WITH;
    if (subject.isEmpty() || object.isEmpty() && !(mutual && areMany(parties, subject))) {
      return Optional.empty();
    }
    Guest guest =
        comesTo(sentence, verb)
            ? Guest.CALLERS
            : switch (frame) {
          case GUEST -> passive ? Guest.CALLERS : Guest.MET;
          case HOST -> passive ? Guest.MET : Guest.CALLERS;
          default -> Guest.UNSAID;
        };
    return Optional.of(new Encounter(sentence, verb, subject, object, guest, aside));
  }

  private static Optional<Encounter> ofNoun(
      Sentence sentence, Parties parties, int noun, boolean aside) {
    int reach = Clauses.reach(sentence, noun, REACH);
    List<Mention> between = after(sentence, parties, "between", noun + 1, reach);
    if (!between.isEmpty()) {
      return Optional.of(new Encounter(sentence, noun, between, List.of(), Guest.UNSAID, aside));
    }
    Optional<Integer> possessor = Clauses.possessor(sentence, noun);
    List<Mention> owners =
        possessor.map(p -> parties.listAt(sentence, p, 0, p + 1)).orElse(List.of());
    List<Mention> with = after(sentence, parties, "with", noun + 1, reach);
    if (with.isEmpty() && owners.isEmpty()) {
      owners = holders(sentence, parties, noun);
    }
    if (with.isEmpty() && (owners.isEmpty() || !areMany(parties, owners))) {
      return Optional.empty();
    }
    if (owners.isEmpty()) {
      owners = speaker(sentence, parties, noun);
    }
    if (owners.isEmpty()) {
      OptionalInt governor = Clauses.governor(sentence, noun);
      owners = governor.isPresent() ? parties.subjects(sentence, governor.getAsInt()) : List.of();
      if (owners.isEmpty()) {
        owners = parties.lastBefore(sentence, noun).map(List::of).orElse(List.of());
      }
    }
    List<Mention> callers = owners;
    List<Mention> others = with.stream().filter(m -> !callers.contains(m)).toList();
    return callers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Encounter(sentence, noun, callers, others, Guest.UNSAID, aside));
  }

  /** "X and Y held a meeting": the subject of a verb that has the noun as its object. */
  private static List<Mention> holders(Sentence sentence, Parties parties, int noun) {
    OptionalInt governor = Clauses.governor(sentence, noun);
    return governor.isPresent()
            && sentence.parse().is(noun, "obj")
            && HOLD.contains(sentence.token(governor.getAsInt()).lemma())
        ? parties.subjects(sentence, governor.getAsInt())
        : List.of();
  }

  /** Whether people can meet each other without anybody else being named. */
  private static boolean areMany(Parties parties, List<Mention> people) {
    return people.size() > 1 || !parties.pair(people.get(0)).isEmpty();
  }

  /** "said Vukaj after talks with": who stands between a verb of speech and the talks. */
  private static List<Mention> speaker(Sentence sentence, Parties parties, int noun) {
    return parties
        .lastBefore(sentence, noun)
        .filter(m -> noun - m.endToken() < 6 && isSpeaker(sentence, m))
        .map(List::of)
        .orElse(List.of());
  }

  /** Whether a verb of speech stands before somebody, over no more than the title. */
  private static boolean isSpeaker(Sentence sentence, Mention mention) {
    for (int i = mention.firstToken() - 1; i >= 0 && i >= mention.firstToken() - 12; i--) {
      Token t = sentence.token(i);
      if (t.lemma().equals("say")) {
        return true;
      }
      boolean title =
          t.isNoun()
              || t.tag().startsWith("JJ")
              || switch (t.tag()) {
                case "DT", "IN", "POS", "HYPH", "CC" -> true;
                default -> false;
              };
      if (!title) {
        return false;
      }
    }
    return false;
  }

  /** "had come to see X": the callers are the guests. */
  private static boolean comesTo(Sentence sentence, int verb) {
    if (verb < 2 || !sentence.token(verb - 1).tag().equals("TO")) {
      return false;
    }
    String before = sentence.token(verb - 2).lemma();
    return before.equals("come") || before.equals("arrive") || before.equals("travel");
  }

  private static boolean isPassive(Sentence sentence, int verb) {
    if (!sentence.token(verb).tag().equals("VBN")) {
      return false;
    }
    for (int i = verb - 1; i >= 0 && i >= verb - 4; i--) {
      Token t = sentence.token(i);
      if (t.lemma().equals("be") || t.lemma().equals("get")) {
        return true;
      }
      if (!t.tag().startsWith("RB")) {
        return !t.lemma().equals("have");
      }
    }
    return false;
  }

  /** The list that follows the next such preposition. */
  private static List<Mention> after(
      Sentence sentence, Parties parties, String preposition, int from, int reach) {
    for (int i = from; i < reach; i++) {
      if (sentence.token(i).lower().equals(preposition)) {
        return parties.listFrom(sentence, i + 1, 5, sentence.size());
      }
    }
    return List.of();
  }
}
