package org.attache.reading.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attache.model.MeetingForm;
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

  /** How far a word that tells the form ("by phone") may stand from its trigger, in tokens. */
  private static final int NEAR = 8;

  private enum Frame {
    OBJECT,
    WITH,
    GUEST,
    HOST,
    NOUN,
    TO,
    TOGETHER
  }

  private enum Bar {
    MEETING,
    TRAVEL,
    CALL,
    VIDEO,
    LETTER;

    private Optional<MeetingForm> form() {
      return switch (this) {
        case CALL -> Optional.of(MeetingForm.CALL);
        case VIDEO -> Optional.of(MeetingForm.VIDEO);
        case LETTER -> Optional.of(MeetingForm.LETTER);
        case MEETING, TRAVEL -> Optional.empty();
      };
    }
  }

  /**
   * A word that tells of an encounter.
   *
   * @param form empty where only another word can tell it
   */
  private record Trigger(Frame frame, Optional<MeetingForm> form) {}

  /**
   * One more encounter of people who are not named again.
   *
   * @param encounter without its people
   * @param those the token of the word that stands for them
   */
  public record Again(Encounter encounter, int those) {}

  /** What people do with a meeting of their own. */
  private static final Set<String> HOLD =
      Set.of("hold", "have", "begin", "start", "open", "end", "conclude", "finish");

  private final Phrases<Trigger> verbs;
  private final Phrases<Trigger> nouns;
  private final Phrases<Bar> bars;
  private final Phrases<Boolean> again;

  /** Reads the triggers of a language (ISO 639-1). */
  public EncounterReader(String language) {
    Phrases.Builder<Trigger> verbal = Phrases.by(Phrases.By.LEMMA);
    Phrases.Builder<Trigger> nominal = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : Table.of(language, "meeting-triggers").rows()) {
      Frame frame = Frame.valueOf(row.get("frame").toUpperCase(Locale.ROOT));
      String form = row.get("form").toUpperCase(Locale.ROOT);
      Trigger trigger =
          new Trigger(
              frame,
              form.equals("SAID") ? Optional.empty() : Optional.of(MeetingForm.valueOf(form)));
      if (frame != Frame.NOUN) {
        verbal.add(row.get("trigger"), trigger);
      }
      if (frame == Frame.NOUN || frame == Frame.TO) {
        nominal.add(row.get("trigger"), trigger);
      }
    }
    verbs = verbal.build();
    nouns = nominal.build();
    Phrases.Builder<Bar> barred = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : Table.of(language, "meeting-bars").rows()) {
      barred.add(row.get("words"), Bar.valueOf(row.get("bars").toUpperCase(Locale.ROOT)));
    }
    bars = barred.build();
    Phrases.Builder<Boolean> known = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : Table.of(language, "meeting-again").rows()) {
      known.add(row.get("word"), row.get("kind").equals("noun"));
    }
    again = known.build();
  }

  /** The encounters that a sentence tells of, in text order. */
  public List<Encounter> in(Sentence sentence, Parties parties) {
    List<Phrases.Match<Bar>> barred = bars.in(sentence.tokens());
    if (barred.stream().anyMatch(m -> m.value() == Bar.MEETING)) {
      return List.of();
    }
    List<Encounter> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Token token = sentence.token(i);
      Optional<Phrases.Match<Trigger>> match =
          token.isVerb()
              ? verbs.longestAt(sentence.tokens(), i)
              : token.isNoun() ? nouns.longestAt(sentence.tokens(), i) : Optional.empty();
      if (match.isPresent()) {
        Optional<Encounter> encounter = read(sentence, parties, match.get(), barred);
        encounter.filter(e -> !isPurpose(e, found)).ifPresent(found::add);
        i = match.get().end();
      } else {
        i++;
      }
    }
    return found;
  }

  /**
   * The words of a sentence that tell of one more encounter of people who are not named again:
   * "they will meet", "their next meeting". The people of these are the words that stand for them.
   */
  public List<Again> again(Sentence sentence, Parties parties) {
    List<Phrases.Match<Bar>> barred = bars.in(sentence.tokens());
    boolean sport = barred.stream().anyMatch(m -> m.value() == Bar.MEETING);
    List<Again> found = new ArrayList<>();
    for (int i = 0; i < sentence.size() && !sport; i++) {
      Token token = sentence.token(i);
      Optional<Phrases.Match<Trigger>> match =
          token.isVerb()
              ? verbs.longestAt(sentence.tokens(), i)
              : token.isNoun() ? nouns.longestAt(sentence.tokens(), i) : Optional.empty();
      if (match.isPresent() && match.get().value().frame() != Frame.TO) {
        OptionalInt those =
            token.isVerb() ? mutual(sentence, parties, match.get()) : owners(sentence, match.get());
        Optional<MeetingForm> form =
            form(sentence, match.get(), barred).or(() -> match.get().value().form());
        if (those.isPresent() && form.isPresent()) {
          int trigger = token.isVerb() ? i : match.get().end() - 1;
          boolean aside = barred.stream().anyMatch(m -> m.value() == Bar.TRAVEL);
          Encounter open =
              new Encounter(
                  sentence, trigger, List.of(), List.of(), Guest.UNSAID, aside, form.get());
          found.add(new Again(open, those.getAsInt()));
        }
      }
    }
    return found;
  }

  /** The subject of "they met", where it stands for people named before and nobody is met. */
  private OptionalInt mutual(Sentence sentence, Parties parties, Phrases.Match<Trigger> match) {
    Frame frame = match.value().frame();
    boolean mutual = frame == Frame.OBJECT || frame == Frame.WITH || frame == Frame.TOGETHER;
    if (!mutual || isPassive(sentence, match.first())) {
      return OptionalInt.empty();
    }
    int reach = Clauses.reach(sentence, match.end() - 1, REACH);
    boolean met = object(sentence, parties, match, reach).stream().anyMatch(parties::isPeople);
    OptionalInt subject = Clauses.subject(sentence, match.first());
    return !met && subject.isPresent() && isKnown(sentence, subject.getAsInt())
        ? subject
        : OptionalInt.empty();
  }

  /** "their meeting". */
  private static OptionalInt owners(Sentence sentence, Phrases.Match<Trigger> match) {
    Optional<Integer> owner = Clauses.possessor(sentence, match.first());
    boolean with = false;
    int reach = Clauses.reach(sentence, match.end() - 1, REACH);
    for (int i = match.end(); i < reach; i++) {
      with |= sentence.token(i).lower().equals("with");
    }
    boolean their = owner.filter(o -> sentence.token(o).lower().equals("their")).isPresent();
    return their && !with ? OptionalInt.of(owner.get()) : OptionalInt.empty();
  }

  private boolean isKnown(Sentence sentence, int subject) {
    Optional<Phrases.Match<Boolean>> word = again.longestAt(sentence.tokens(), subject);
    boolean plural = sentence.token(subject).tag().equals("NNS");
    return word.filter(m -> !m.value() || plural).isPresent();
  }

  /** "met to discuss the border": what people meet for is no other meeting. */
  private static boolean isPurpose(Encounter encounter, List<Encounter> before) {
    int verb = encounter.trigger();
    return verb > 0
        && encounter.sentence().token(verb - 1).tag().equals("TO")
        && encounter.met().isEmpty()
        && before.stream().anyMatch(e -> e.all().containsAll(encounter.callers()));
  }

  private static Optional<Encounter> read(
      Sentence sentence,
      Parties parties,
      Phrases.Match<Trigger> match,
      List<Phrases.Match<Bar>> barred) {
    Trigger trigger = match.value();
    Optional<MeetingForm> said = form(sentence, match, barred);
    boolean open = trigger.form().filter(f -> f != MeetingForm.IN_PERSON).isEmpty();
    Optional<MeetingForm> form = open ? said.or(trigger::form) : trigger.form();
    boolean aside = barred.stream().anyMatch(m -> m.value() == Bar.TRAVEL);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    boolean noun = !sentence.token(match.first()).isVerb();
    return noun
        ? ofNoun(sentence, parties, match, aside, form.get())
        : ofVerb(sentence, parties, match, aside, form.get());
  }

  /** What a word beside the trigger says of the form: "talked by phone", "virtual talks". */
  private static Optional<MeetingForm> form(
      Sentence sentence, Phrases.Match<Trigger> match, List<Phrases.Match<Bar>> barred) {
    int reach = Clauses.reach(sentence, match.end() - 1, 2 * NEAR);
    return barred.stream()
        .filter(m -> m.end() > match.first() - NEAR / 2 && m.first() < reach)
        .flatMap(m -> m.value().form().stream())
        .findFirst();
  }

  private static Optional<Encounter> ofVerb(
      Sentence sentence,
      Parties parties,
      Phrases.Match<Trigger> match,
      boolean aside,
      MeetingForm form) {
    int verb = match.first();
    Frame frame = match.value().frame();
    boolean passive = isPassive(sentence, verb);
    int reach = Clauses.reach(sentence, match.end() - 1, REACH);
    List<Mention> subject = parties.lists().subjects(sentence, verb);
    List<Mention> object =
        passive
            ? after(sentence, parties, "by", match.end(), reach)
            : object(sentence, parties, match, reach);
    boolean mutual = frame == Frame.OBJECT || frame == Frame.WITH || frame == Frame.TOGETHER;
    if (frame == Frame.TOGETHER) {
      List<Mention> together = passive ? object : subject;
      return areTwoSides(parties, together)
          ? Optional.of(
              new Encounter(sentence, verb, together, List.of(), Guest.UNSAID, aside, form))
          : Optional.empty();
    }
    if (subject.isEmpty() || object.isEmpty() && !(mutual && areMany(parties, subject))) {
      return Optional.empty();
    }
    Guest guest = guest(frame, passive);
    if (comesTo(sentence, verb)) {
      guest = Guest.CALLERS;
    }
    return Optional.of(new Encounter(sentence, verb, subject, object, guest, aside, form));
  }

  private static Guest guest(Frame frame, boolean passive) {
    return switch (frame) {
      case GUEST -> passive ? Guest.CALLERS : Guest.MET;
      case HOST -> passive ? Guest.MET : Guest.CALLERS;
      default -> Guest.UNSAID;
    };
  }

  /** Whom the subject meets: the object, or who follows the preposition of the frame. */
  private static List<Mention> object(
      Sentence sentence, Parties parties, Phrases.Match<Trigger> match, int reach) {
    List<Mention> received =
        opensTime(sentence, match)
            ? afterTime(sentence, parties, match)
            : parties.lists().listFrom(sentence, match.end(), 4, sentence.size());
    boolean people = received.stream().anyMatch(parties::isPeople);
    return switch (match.value().frame()) {
      case TOGETHER -> List.of();
      case TO -> after(sentence, parties, "to", match.end(), reach);
      case WITH -> after(sentence, parties, "with", match.end(), reach);
      case OBJECT -> {
        List<Mention> with = after(sentence, parties, "with", match.end(), reach);
        yield people || with.isEmpty() ? received : with;
      }
      default -> received;
    };
  }

  /** The object that stands behind when and where, and never who is named with these. */
  private static List<Mention> afterTime(
      Sentence sentence, Parties parties, Phrases.Match<Trigger> match) {
    OptionalInt object = sentence.parse().child(match.end() - 1, "obj");
    List<Mention> parsed =
        object.isPresent()
            ? parties.lists().listAt(sentence, object.getAsInt(), match.end(), sentence.size())
            : List.of();
    if (!parsed.isEmpty()) {
      return parsed;
    }
    int slack = match.value().frame() == Frame.GUEST ? REACH : 4;
    List<Mention> next = parties.lists().listFrom(sentence, match.end(), slack, sentence.size());
    boolean place =
        !next.isEmpty() && sentence.token(next.get(0).firstToken() - 1).tag().equals("IN");
    return place ? List.of() : next;
  }

  /** "received this Sunday at the palace the minister": when and where stand before who. */
  private static boolean opensTime(Sentence sentence, Phrases.Match<Trigger> match) {
    if (match.end() >= sentence.size()) {
      return false;
    }
    return switch (sentence.token(match.end()).lower()) {
      case "this", "today", "yesterday", "on", "in", "at", "here" -> true;
      default -> false;
    };
  }

  /** People of two states or more. */
  private static boolean areTwoSides(Parties parties, List<Mention> people) {
    return people.stream()
            .filter(m -> parties.isPeople(m) && parties.isOfficial(m))
            .flatMap(m -> parties.state(m).stream())
            .distinct()
            .count()
        > 1;
  }

  /** "X and Y agreed on it during talks". */
  private static boolean isDuring(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= 0 && i > noun - 5; i--) {
      String word = sentence.token(i).lower();
      if (word.equals("during") || word.equals("at") || word.equals("after")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Encounter> ofNoun(
      Sentence sentence,
      Parties parties,
      Phrases.Match<Trigger> match,
      boolean aside,
      MeetingForm form) {
    int noun = match.end() - 1;
    int reach = Clauses.reach(sentence, noun, REACH);
    if (match.value().frame() == Frame.TO) {
      return letter(sentence, parties, noun, reach, form);
    }
    List<Mention> between = after(sentence, parties, "between", noun + 1, reach);
    if (!between.isEmpty()) {
      return Optional.of(
          new Encounter(sentence, noun, between, List.of(), Guest.UNSAID, aside, form));
    }
    Optional<Integer> possessor = Clauses.possessor(sentence, noun);
    List<Mention> owners =
        possessor.map(p -> parties.lists().listAt(sentence, p, 0, p + 1)).orElse(List.of());
    List<Mention> with = after(sentence, parties, "with", noun + 1, reach);
    if (with.isEmpty() && owners.stream().noneMatch(parties::isPeople)) {
      List<Mention> there = those(sentence, parties, noun, possessor);
      owners = there.isEmpty() ? owners : there;
    }
    if (with.isEmpty() && owners.isEmpty()) {
      owners = holders(sentence, parties, noun);
    }
    if (with.isEmpty() && owners.isEmpty() && isDuring(sentence, noun)) {
      owners = governing(sentence, parties, noun);
      owners = areTwoSides(parties, owners) ? owners : List.of();
    }
    if (with.isEmpty() && (owners.isEmpty() || !areMany(parties, owners))) {
      return Optional.empty();
    }
    if (owners.isEmpty()) {
      owners = speaker(sentence, parties, noun);
    }
    if (owners.isEmpty()) {
      owners = governing(sentence, parties, noun);
      if (owners.isEmpty()) {
        owners = parties.lists().lastBefore(sentence, noun).map(List::of).orElse(List.of());
      }
    }
    List<Mention> callers = owners;
    List<Mention> others = with.stream().filter(m -> !callers.contains(m)).toList();
    return callers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Encounter(sentence, noun, callers, others, Guest.UNSAID, aside, form));
  }

  /** The subjects of the verb that governs a noun. */
  private static List<Mention> governing(Sentence sentence, Parties parties, int noun) {
    OptionalInt verb = Clauses.governor(sentence, noun);
    return verb.isPresent() ? parties.lists().subjects(sentence, verb.getAsInt()) : List.of();
  }

  /** "a meeting in Chad, where X and Y talked", "X and Y called off their meeting". */
  private static List<Mention> those(
      Sentence sentence, Parties parties, int noun, Optional<Integer> possessor) {
    List<Mention> people = List.of();
    if (possessor.filter(p -> sentence.token(p).lower().equals("their")).isPresent()) {
      people = governing(sentence, parties, noun);
    }
    for (int i = noun + 1; people.isEmpty() && i < sentence.size() && i < noun + NEAR; i++) {
      if (sentence.token(i).lower().equals("where")) {
        people = parties.lists().listFrom(sentence, i + 1, 1, sentence.size());
      }
    }
    return areTwoSides(parties, people) ? people : List.of();
  }

  /** "a letter from X to Y", "X's message to Y", "X sent a letter to Y". */
  private static Optional<Encounter> letter(
      Sentence sentence, Parties parties, int noun, int reach, MeetingForm form) {
    List<Mention> to = after(sentence, parties, "to", noun + 1, reach);
    Optional<Integer> possessor = Clauses.possessor(sentence, noun);
    List<Mention> from =
        possessor
            .map(p -> parties.lists().listAt(sentence, p, 0, p + 1))
            .orElseGet(() -> after(sentence, parties, "from", noun + 1, reach));
    if (from.isEmpty()) {
      from = governing(sentence, parties, noun);
    }
    return to.isEmpty() || from.isEmpty()
        ? Optional.empty()
        : Optional.of(new Encounter(sentence, noun, from, to, Guest.UNSAID, true, form));
  }

  /** "X and Y held a meeting": the subject of a verb that has the noun as its object. */
  private static List<Mention> holders(Sentence sentence, Parties parties, int noun) {
    OptionalInt governor = Clauses.governor(sentence, noun);
    return governor.isPresent()
            && sentence.parse().is(noun, "obj")
            && HOLD.contains(sentence.token(governor.getAsInt()).lemma())
        ? parties.lists().subjects(sentence, governor.getAsInt())
        : List.of();
  }

  /** Whether people can meet each other without anybody else being named. */
  private static boolean areMany(Parties parties, List<Mention> people) {
    return people.size() > 1 || !parties.pair(people.get(0)).isEmpty();
  }

  /** "said Vukaj after talks with": who stands between a verb of speech and the talks. */
  private static List<Mention> speaker(Sentence sentence, Parties parties, int noun) {
    return parties
        .lists()
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
        // a participle that has a subject of its own is a past tense: "the commander called on X"
        return !t.lemma().equals("have") && sentence.parse().child(verb, "nsubj").isEmpty();
      }
    }
    return false;
  }

  /** The list that follows the next such preposition. */
  private static List<Mention> after(
      Sentence sentence, Parties parties, String preposition, int from, int reach) {
    for (int i = from; i < reach; i++) {
      if (sentence.token(i).lower().equals(preposition)) {
        return parties.lists().listFrom(sentence, i + 1, 5, sentence.size());
      }
    }
    return List.of();
  }
}
