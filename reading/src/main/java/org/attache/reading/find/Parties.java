package org.attache.reading.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.model.Actor;
import org.attache.model.ActorKind;
import org.attache.model.Mention;
import org.attache.model.MentionForm;
import org.attache.model.Office;
import org.attache.model.Participant;
import org.attache.model.Sector;
import org.attache.model.StateCode;
import org.attache.model.VisitLevel;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/**
 * The people and bodies that a report names together, and what of them belongs into a record of a
 * visit or meeting.
 */
public final class Parties {
  /** Words that join two names of a list. */
  private static final Set<String> JOINTS =
      Set.of(
          ",",
          ";",
          "and",
          "&",
          "or",
          "as",
          "well",
          "the",
          "a",
          "an",
          "his",
          "her",
          "its",
          "their",
          "also",
          "both",
          "including",
          "together",
          "along",
          "with",
          "then",
          "respectively");

  /** Words that may stand in the tail of an office between two names. */
  private static final Set<String> TAIL = Set.of("of", "for", "to", "in", "on", "at", "-");

  /** How long the tail of an office may be, in tokens. */
  private static final int TAIL_LENGTH = 14;

  private static final Set<Sector> OFFICIAL =
      Set.of(
          Sector.GOV,
          Sector.MIL,
          Sector.LEG,
          Sector.JUD,
          Sector.PTY,
          Sector.COP,
          Sector.IGO,
          Sector.SPY);

  /** Presidents, chairmen and secretaries of these act for no state. */
  private static final Set<Sector> CIVIL =
      Set.of(Sector.BUS, Sector.EDU, Sector.JRN, Sector.LAB, Sector.MED, Sector.NGO, Sector.SOC);

  /** How many sentences back "the two ministers" may have been named. */
  private static final int LOOK_BACK = 40;

  /** Who has one of these holds an office. */
  private static final Set<String> PEERS = Set.of("counterpart", "colleague", "homologue");

  private final Set<String> peers = new HashSet<>();
  private final Scene scene;
  private final Appositions appositions;
  private final Offices offices = Offices.english();
  private static final Phrases<Boolean> RESIDENT = residents();
  private static final Phrases<Boolean> DELEGATES = delegates();

  public Parties(Scene scene) {
    this.scene = scene;
    this.appositions = new Appositions(scene, offices);
    for (Sentence sentence : scene.sentences()) {
      for (Token token : sentence.tokens()) {
        if (PEERS.contains(token.lemma())) {
          Clauses.possessor(sentence, token.index())
              .flatMap(
                  owner ->
                      scene.mentions(sentence).stream().filter(m -> m.head() == owner).findFirst())
              .ifPresent(m -> peers.add(ofHolder(m).actor()));
        }
      }
    }
  }

  private static Phrases<Boolean> delegates() {
    Phrases.Builder<Boolean> builder = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : Table.of("en", "delegates").rows()) {
      builder.add(row.get("noun"), row.get("acts").equals("yes"));
    }
    return builder.build();
  }

  private static Phrases<Boolean> residents() {
    Phrases.Builder<Boolean> builder = Phrases.by(Phrases.By.TEXT);
    Table.of("en", "resident-offices").rows().forEach(row -> builder.add(row.get("office"), true));
    return builder.build();
  }

  /** Whether somebody's office is to live in the state it deals with, as an ambassador's. */
  public boolean isResident(Mention mention, Sentence sentence) {
    boolean special = false;
    for (int i = mention.firstToken(); i < mention.endToken(); i++) {
      special |=
          sentence.token(i).lower().equals("special")
              || sentence.token(i).lower().equals("visiting");
    }
    boolean lives =
        scene.actor(mention).office().flatMap(Office::title).map(t -> holds(t)).orElse(false);
    for (int i = mention.firstToken(); i < mention.endToken() && !lives; i++) {
      lives = RESIDENT.longestAt(sentence.tokens(), i).isPresent();
    }
    return lives && !special;
  }

  private boolean holds(String title) {
    String[] words = title.toLowerCase(Locale.ROOT).split(" ");
    for (int i = 0; i < words.length; i++) {
      if (RESIDENT.get(words[i]).isPresent()
          || i + 1 < words.length && RESIDENT.get(words[i] + " " + words[i + 1]).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A mention of an office without its holder as one of the holder. */
  private Mention ofHolder(Mention m) {
    String holder = appositions.holder(scene.actor(m)).id();
    return holder.equals(m.actor())
        ? m
        : new Mention(
            m.span(),
            m.nameSpan(),
            m.form(),
            m.sentence(),
            m.firstToken(),
            m.endToken(),
            m.head(),
            holder);
  }

  /** The mentions of a sentence that stand in no other. */
  public List<Mention> in(Sentence sentence) {
    List<Mention> outer = new ArrayList<>();
    int end = 0;
    for (Mention mention : scene.mentions(sentence)) {
      if (mention.firstToken() >= end) {
        outer.add(ofHolder(mention));
        end = mention.endToken();
      }
    }
    return outer;
  }

  /** The mention at a token and those that stand in one list with it, between two tokens. */
  public List<Mention> listAt(Sentence sentence, int token, int from, int to) {
    List<Mention> all = withoutHomes(sentence, token);
    int at = -1;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).firstToken() <= token && token < all.get(i).endToken()) {
        at = i;
      }
    }
    if (at < 0) {
      return List.of();
    }
    int first = at;
    while (first > 0
        && all.get(first - 1).firstToken() >= from
        && !opensClause(sentence, all.get(first - 1), all.get(first))
        && joined(sentence, all.get(first - 1).endToken(), all.get(first).firstToken())) {
      first--;
    }
    int last = at;
    while (last + 1 < all.size()
        && all.get(last + 1).endToken() <= to
        && joined(sentence, all.get(last).endToken(), all.get(last + 1).firstToken())
        && !opensClause(sentence, all.get(last), all.get(last + 1))) {
      last++;
    }
    return all.subList(first, last + 1);
  }

  /** The mentions of a sentence, but for the states in "X of Chad and Y of the Gambia". */
  private List<Mention> withoutHomes(Sentence sentence, int except) {
    List<Mention> all = new ArrayList<>();
    for (Mention mention : in(sentence)) {
      Optional<Mention> before =
          all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
      int of = mention.firstToken() - 1;
      int tie = of > 0 && sentence.token(of).lower().equals("the") ? of - 1 : of;
      boolean home =
          mention.firstToken() != except
              && scene.actor(mention).kind() == ActorKind.STATE
              && before
                  .filter(b -> b.endToken() == tie)
                  .filter(b -> scene.actor(b).kind() == ActorKind.PERSON)
                  .isPresent()
              && sentence.token(tie).lower().equals("of");
      if (!home) {
        all.add(mention);
      }
    }
    return all;
  }

  /** "In a meeting with X, Y said": after a mere comma stands the subject of a verb. */
  private boolean opensClause(Sentence sentence, Mention before, Mention after) {
    int gap = after.firstToken() - before.endToken();
    boolean article = gap == 2 && sentence.token(before.endToken() + 1).tag().equals("DT");
    String joint = sentence.token(Math.min(before.endToken(), sentence.size() - 1)).text();
    boolean comma = (gap == 1 || article) && (joint.equals(",") || joint.equals(";"));
    if (!comma || after.endToken() >= sentence.size() || before.actor().equals(after.actor())) {
      return false;
    }
    return isFinite(sentence.token(after.endToken()));
  }

  /** The list of mentions that starts at most {@code slack} tokens after {@code from}. */
  public List<Mention> listFrom(Sentence sentence, int from, int slack, int to) {
    for (Mention mention : in(sentence)) {
      boolean owner = sentence.token(mention.head()).tag().equals("PRP$");
      if (!owner && mention.firstToken() >= from && mention.endToken() <= to) {
        return mention.firstToken() - from <= slack && noVerb(sentence, from, mention.firstToken())
            ? listAt(sentence, mention.head(), from, to)
            : List.of();
      }
    }
    return List.of();
  }

  /** The last person or group before a token. */
  public Optional<Mention> lastBefore(Sentence sentence, int token) {
    Optional<Mention> last = Optional.empty();
    for (Mention mention : in(sentence)) {
      ActorKind kind = scene.actor(mention).kind();
      if (mention.endToken() <= token && (kind == ActorKind.PERSON || kind == ActorKind.GROUP)) {
        last = Optional.of(mention);
      }
    }
    return last;
  }

  /** The people that a verb's subject names; failing a parse, those named last before it. */
  public List<Mention> subjects(Sentence sentence, int verb) {
    OptionalInt subject = Clauses.subject(sentence, verb);
    int body = Whereabouts.bodyStart(sentence);
    if (subject.isPresent() && subject.getAsInt() < body && body < verb) {
      return in(sentence).stream()
          .filter(m -> m.firstToken() >= body && m.endToken() <= verb)
          .findFirst()
          .map(m -> listAt(sentence, m.head(), body, verb))
          .orElse(List.of());
    }
    if (subject.isPresent()) {
      String tag = sentence.token(subject.getAsInt()).tag();
      boolean thing = tag.equals("NN") || tag.equals("NNS");
      List<Mention> list = listAt(sentence, subject.getAsInt(), 0, sentence.size());
      if (list.isEmpty() && thing) {
        list = membersOf(sentence, subject.getAsInt(), verb);
      }
      if (!list.isEmpty() || thing) {
        return list;
      }
    }
    List<Mention> before =
        lastBefore(sentence, verb).map(m -> listAt(sentence, m.head(), 0, verb)).orElse(List.of());
    return before.isEmpty() && sentence.token(verb).tag().equals("VBG")
        ? afterOpening(sentence, verb)
        : before;
  }

  /** "Speaking in Chad after meeting X, Y said": the subject that follows an opening clause. */
  private List<Mention> afterOpening(Sentence sentence, int verb) {
    for (Mention mention : in(sentence)) {
      ActorKind kind = scene.actor(mention).kind();
      boolean follows =
          mention.firstToken() > verb + 1
              && (kind == ActorKind.PERSON || kind == ActorKind.GROUP)
              && sentence.token(mention.firstToken() - 1).text().equals(",");
      int end = mention.endToken();
      if (follows && end < sentence.size() && isFinite(sentence.token(end))) {
        return List.of(mention);
      }
    }
    return List.of();
  }

  private static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /** "a team of Chadian officials": those of whom a group is made up, if it is one that acts. */
  private List<Mention> membersOf(Sentence sentence, int group, int verb) {
    boolean of = group + 1 < sentence.size() && sentence.token(group + 1).lower().equals("of");
    return of && acts(sentence, group).orElse(false)
        ? listFrom(sentence, group + 2, 2, verb)
        : List.of();
  }

  private static boolean noVerb(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      if (sentence.token(i).isVerb()
          && !sentence.token(i).tag().equals("VBG")
          && !sentence.token(i).tag().equals("VBN")) {
        return false;
      }
    }
    return true;
  }

  private static boolean joined(Sentence sentence, int first, int end) {
    if (first > end || end - first > TAIL_LENGTH) {
      return false;
    }
    boolean plain = true;
    boolean joint = first == end;
    for (int i = first; i < end; i++) {
      Token t = sentence.token(i);
      boolean isJoint = JOINTS.contains(t.lower());
      plain &= isJoint;
      joint |=
          t.lower().equals(",")
              || t.lower().equals(";")
              || t.lower().equals("and")
              || t.lower().equals("with")
              || t.lower().equals("&");
      if (!isJoint && !t.isNoun() && !TAIL.contains(t.lower()) && !t.tag().startsWith("JJ")) {
        return false;
      }
    }
    if (plain) {
      return joint;
    }
    String before = sentence.token(end - 1).lower();
    boolean separated =
        before.equals(",") || before.equals("and") || before.equals("the") && end - first > 1;
    return separated
        && (sentence.token(first).lower().equals(",")
            || TAIL.contains(sentence.token(first).lower()));
  }

  /** The state or organisation of states that a party belongs to. */
  public Optional<StateCode> state(Mention mention) {
    Actor actor = scene.actor(mention);
    Actor office = appositions.office(actor);
    return office.office().flatMap(Office::state).or(office::state).or(actor::state);
  }

  /** Whether the report names a person and says nothing of what they are. */
  public boolean isUnknownPerson(Mention mention) {
    Actor actor = scene.actor(mention);
    return actor.kind() == ActorKind.PERSON
        && actor.named()
        && actor.sector().isEmpty()
        && appositions.office(actor).offices().isEmpty();
  }

  /** Whether a mention is of a group that travels or meets for its state: a delegation. */
  public boolean isDelegation(Mention mention) {
    return acts(mention).orElse(false);
  }

  private Optional<Boolean> acts(Mention mention) {
    Sentence sentence = scene.sentences().get(mention.sentence());
    Optional<Boolean> group = acts(sentence, mention.head());
    boolean of =
        mention.head() + 1 < sentence.size()
            && sentence.token(mention.head() + 1).lower().equals("of");
    return group.map(acts -> acts && !(of && isOfOthers(sentence, mention.head() + 2)));
  }

  /** Whether a group is made up of people who act for no state: "a delegation of scholars". */
  private boolean isOfOthers(Sentence sentence, int first) {
    int last = -1;
    for (int i = first; i < sentence.size() && i < first + TAIL_LENGTH; i++) {
      Token token = sentence.token(i);
      if (token.isNoun()) {
        last = i;
      } else if (!token.tag().startsWith("JJ")
          && !token.tag().equals("DT")
          && !token.tag().equals("CD")
          && !token.text().equals("-")) {
        break;
      }
    }
    return last >= 0 && acts(sentence, last).filter(acts -> !acts).isPresent();
  }

  /** What the noun says that ends at a token, with the word before it where that is known. */
  private Optional<Boolean> acts(Sentence sentence, int noun) {
    String word = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
    Optional<Boolean> two =
        noun > 0 ? DELEGATES.get(sentence.token(noun - 1).lower() + " " + word) : Optional.empty();
    return two.isPresent() ? two : DELEGATES.get(word);
  }

  /** Whether a party acts for a state or an organisation of states. */
  public boolean isOfficial(Mention mention) {
    Actor actor = scene.actor(mention);
    if (actor.kind() == ActorKind.PERSON && actor.sector().filter(CIVIL::contains).isPresent()) {
      return false;
    }
    if (!actor.named() || actor.kind() == ActorKind.GROUP) {
      Optional<Boolean> acts =
          actor.kind() == ActorKind.PERSON && !actor.plural()
              ? acts(scene.sentences().get(mention.sentence()), mention.head())
              : acts(mention);
      if (acts.isPresent()) {
        return acts.get();
      }
    }
    if (peers.contains(actor.id())) {
      return true;
    }
    boolean eminent =
        actor.sector().filter(s -> s == Sector.ELI).isPresent()
            || actor.sector().filter(s -> s == Sector.REL).isPresent()
                && level(actor).filter(l -> l == VisitLevel.HEAD_OF_STATE).isPresent();
    if (eminent && actor.kind() == ActorKind.PERSON && level(actor).isPresent()) {
      return true;
    }
    if (actor.sector().isEmpty() && appositions.office(actor).sector().isPresent()) {
      return OFFICIAL.contains(appositions.office(actor).sector().get());
    }
    if (actor.sector().isPresent()) {
      return OFFICIAL.contains(actor.sector().get());
    }
    if (incumbent(actor).isPresent()) {
      return true;
    }
    return actor.kind() == ActorKind.STATE
        || level(actor).filter(level -> level != VisitLevel.OTHER || leads(actor)).isPresent();
  }

  /** What somebody leads of whom the report says no office at all: "Xi Jinping arrived". */
  private Optional<Incumbents.Term> incumbent(Actor actor) {
    boolean bare =
        actor.kind() == ActorKind.PERSON
            && actor.named()
            && actor.sector().isEmpty()
            && appositions.office(actor).offices().isEmpty();
    return bare
        ? scene
            .report()
            .report()
            .publicationDate()
            .flatMap(date -> Incumbents.standard().of(actor.name(), date.year()))
        : Optional.empty();
  }

  /** A chairman may be of a firm, a leader or chief whose state is told hardly. */
  private boolean leads(Actor actor) {
    return appositions.office(actor).offices().stream()
        .flatMap(office -> office.title().stream())
        .flatMap(title -> Stream.of(title.toLowerCase(Locale.ROOT).split(" ")))
        .anyMatch(word -> DELEGATES.get(word).orElse(false));
  }

  /** The level of a visit that a person or body gives it. */
  public Optional<VisitLevel> level(Actor actor) {
    Optional<VisitLevel> best = Optional.empty();
    for (Office office : appositions.office(actor).offices()) {
      Optional<VisitLevel> level =
          office.former() ? Optional.empty() : office.title().flatMap(offices::level);
      if (level.isPresent() && (best.isEmpty() || level.get().compareTo(best.get()) < 0)) {
        best = level;
      }
    }
    List<Office> held = appositions.office(actor).offices();
    boolean past = !held.isEmpty() && held.stream().allMatch(Office::former);
    Optional<VisitLevel> known = best.or(() -> incumbent(actor).map(Incumbents.Term::level));
    return known.isPresent() || actor.named() || past ? known : offices.level(actor.name());
  }

  /**
   * The two holders of one office in two states whom the report last spoke of, for "the two chiefs
   * of staff"; empty for any other mention.
   */
  public List<Mention> pair(Mention mention) {
    Actor group = scene.actor(mention);
    Optional<VisitLevel> level =
        group.plural() && group.state().isEmpty() ? offices.level(group.name()) : Optional.empty();
    if (level.isEmpty() || !isTwo(mention)) {
      return List.of();
    }
    Map<StateCode, Mention> byState = new LinkedHashMap<>();
    int first = Math.max(0, mention.sentence() - LOOK_BACK);
    for (Sentence sentence : scene.sentences().subList(first, mention.sentence() + 1)) {
      for (Mention told : scene.mentions(sentence)) {
        Mention other = ofHolder(told);
        Actor actor = scene.actor(other);
        boolean holder =
            actor.kind() == ActorKind.PERSON && !actor.plural() && level(actor).equals(level);
        Optional<StateCode> state = state(other);
        if (holder && state.isPresent() && told.span().start() < mention.span().start()) {
          byState.remove(state.get());
          byState.put(state.get(), other);
        }
      }
    }
    List<Mention> found = List.copyOf(byState.values());
    return found.size() == 2 ? found : List.of();
  }

  private boolean isTwo(Mention mention) {
    Sentence sentence = scene.sentences().get(mention.sentence());
    for (int i = Math.max(0, mention.firstToken() - 1); i < mention.head(); i++) {
      String word = sentence.token(i).lower();
      if (word.equals("two") || word.equals("both") || word.equals("the")) {
        return true;
      }
    }
    return false;
  }

  /** The body that a group comes from: "a delegation of the General Staff". */
  public Optional<String> senderOf(Mention group) {
    Sentence sentence = scene.sentences().get(group.sentence());
    return scene.mentions(sentence).stream()
        .filter(m -> m.firstToken() > group.head() && m.firstToken() - group.head() <= 3)
        .filter(m -> sentence.token(group.head() + 1).lower().equals("of"))
        .map(scene::actor)
        .filter(a -> a.kind() == ActorKind.ORGANISATION)
        .map(Actor::name)
        .findFirst();
  }

  /** What a record says of a party. */
  public Participant participant(Mention mention) {
    Actor actor = scene.actor(mention);
    Optional<Office> office = appositions.office(actor).office();
    Optional<String> name =
        actor.named() && actor.kind() == ActorKind.PERSON
            ? Optional.of(actor.name())
            : Optional.empty();
    Optional<String> role = office.flatMap(Office::title);
    if (name.isEmpty() && role.isEmpty()) {
      role = Optional.of(actor.name());
    }
    return new Participant(
        Optional.of(actor.id()),
        name,
        role,
        office.flatMap(Office::organisation),
        office.flatMap(Office::rank),
        state(mention));
  }

  /** Whether a mention can take part in a visit or meeting: people and bodies, not bare states. */
  public boolean isPeople(Mention mention) {
    Actor actor = scene.actor(mention);
    return switch (actor.kind()) {
      case PERSON, GROUP -> true;
      case ORGANISATION -> mention.form() != MentionForm.METONYM;
      case STATE -> false;
    };
  }
}
