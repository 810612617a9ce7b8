package org.attache.reading.find;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

/** What the people and bodies of a report are, and what of them belongs into a record. */
public final class Parties {
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
  private final PartyLists lists;
  private static final Phrases<Boolean> RESIDENT = residents();

  public Parties(Scene scene) {
    this.scene = scene;
    this.appositions = new Appositions(scene, offices);
    this.lists = new PartyLists(scene, appositions);
    for (Sentence sentence : scene.sentences()) {
      for (Token token : sentence.tokens()) {
        if (PEERS.contains(token.lemma())) {
          Clauses.possessor(sentence, token.index())
              .flatMap(
                  owner ->
                      scene.mentions(sentence).stream().filter(m -> m.head() == owner).findFirst())
              .ifPresent(m -> peers.add(lists.ofHolder(m).actor()));
        }
      }
    }
  }

  /** Who is named together with whom. */
  public PartyLists lists() {
    return lists;
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
    return Delegates.actWithMembers(sentenceOf(mention), mention.head()).orElse(false);
  }

  private Sentence sentenceOf(Mention mention) {
    return scene.sentences().get(mention.sentence());
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
              ? Delegates.act(sentenceOf(mention), mention.head())
              : Delegates.actWithMembers(sentenceOf(mention), mention.head());
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
        .anyMatch(word -> Delegates.act(word).orElse(false));
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
        Mention other = lists.ofHolder(told);
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
