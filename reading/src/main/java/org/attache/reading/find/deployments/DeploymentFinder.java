package org.attache.reading.find.deployments;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Actor;
import org.attache.model.ActorKind;
import org.attache.model.Deployment;
import org.attache.model.DeploymentStage;
import org.attache.model.Framework;
import org.attache.model.Mention;
import org.attache.model.Modality;
import org.attache.model.Sector;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.reading.find.Finder;
import org.attache.reading.find.ModalityReader;
import org.attache.reading.find.Scene;
import org.attache.reading.find.Spot;
import org.attache.reading.find.Whereabouts;
import org.attache.reading.find.deployments.DeploymentWords.Mission;
import org.attache.reading.find.deployments.DeploymentWords.Role;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.places.Countries;
import org.attache.reading.places.StateMention;

/**
 * Finds forces abroad: words for forces, whose they are, and where. Where a sentence leaves one of
 * the two out, the deployment that the report spoke of last fills it in. Works on tags, needs no
 * parse.
 */
public final class DeploymentFinder implements Finder<Deployment> {
  private static final Set<String> PERMIT = Set.of("let", "allow", "permit", "enable");

  private static final List<Role> TRIGGERS =
      List.of(Role.SEND, Role.WITHDRAW, Role.ARRIVE, Role.PLAN, Role.PRESENT);

  /** The parts of a state that send forces, or decide that they be sent. */
  private static final Set<Sector> SENDING =
      EnumSet.of(Sector.MIL, Sector.GOV, Sector.LEG, Sector.IGO);

  /** How far a word for what happens may stand from the forces, in tokens. */
  private static final int REACH = 12;

  /** How far before people who need not be forces "has" or "keeps" may stand, in tokens. */
  private static final int BESIDE = 4;

  /** How many sentences back the deployment spoken of last may stand. */
  private static final int BACK = 6;

  /** How far before the verb "whether" may stand, in tokens. */
  private static final int OPEN = 6;

  private final DeploymentWords words;
  private final ForceReader forces;
  private final TermsReader terms;
  private final StatusReader status;

  /** Reads the lexicons of a language (ISO 639-1). */
  public DeploymentFinder(String language) {
    words = new DeploymentWords(language);
    forces = new ForceReader(words, new StrengthReader(language));
    terms = new TermsReader(words);
    status = new StatusReader(new ModalityReader(language), words);
  }

  @Override
  public List<Deployment> find(Scene scene) {
    Whereabouts where = new Whereabouts(scene);
    DeploymentList found = new DeploymentList(BACK);
    for (Sentence sentence : scene.sentences()) {
      if (words.isIn(Role.EXERCISE, sentence, 0, sentence.size())) {
        continue;
      }
      List<Force> here = forces.read(scene, sentence);
      boolean ofStates =
          here.stream().anyMatch(f -> f.sender().filter(s -> !s.isOrganisation()).isPresent());
      for (Force force : here) {
        boolean whole = force.sender().filter(StateCode::isOrganisation).isPresent();
        if (!(whole && (ofStates || force.strength().isEmpty()))) {
          read(scene, where, sentence, force, found);
        }
      }
      if (found.lastLocation(sentence).isPresent()) {
        forces
            .elliptic(scene, sentence)
            .forEach(force -> read(scene, where, sentence, force, found));
        place(scene, sentence, forces.listed(sentence, here), found);
      }
      if (words.isIn(Role.UNIT, sentence, 0, sentence.size())) {
        place(scene, sentence, forces.nationals(scene, sentence), found);
      }
    }
    return found.list();
  }

  /** Who makes up a force that the report has placed before. */
  private void place(Scene scene, Sentence sentence, List<Force> parts, DeploymentList found) {
    for (Force force : parts) {
      StateCode sender = force.sender().orElseThrow();
      found
          .lastLocation(sentence, sender)
          .ifPresent(
              location ->
                  found.add(
                      sentence,
                      new Deployment(
                          sender,
                          Optional.of(location),
                          force.strength(),
                          Optional.empty(),
                          words.framework(sentence, 0, sentence.size()),
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty(),
                          DeploymentStage.PRESENT,
                          Modality.ONGOING,
                          scene.evidence(sentence, sentence.token(force.head()).span()))));
    }
  }

  private void read(
      Scene scene, Whereabouts where, Sentence sentence, Force force, DeploymentList found) {
    Locations locations = new Locations(words, scene, where, sentence);
    Optional<Trigger> trigger = trigger(sentence, force, locations);
    Optional<Spot> attached = locations.attached(force);
    if (trigger.isEmpty() && (attached.isEmpty() || !force.certain())
        || trigger.filter(t -> isOpen(sentence, t.token())).isPresent()) {
      return;
    }
    Optional<StateCode> sender = sender(scene, sentence, force, trigger, found);
    if (sender.isEmpty()) {
      attached
          .or(() -> spots(locations, force, trigger, attached, sender).stream().findFirst())
          .ifPresent(spot -> found.note(sentence, spot.state()));
      return;
    }
    List<StateCode> joint = Senders.with(sentence, force, sender.get());
    if (joint.size() > 1) {
      boolean each =
          force.first() > 1 && words.isIn(Role.EACH, sentence, force.first() - 3, force.first());
      Force some =
          new Force(
              force.first(),
              force.end(),
              force.head(),
              Optional.empty(),
              each ? force.strength() : Optional.empty(),
              true);
      for (StateCode one : joint) {
        List<Spot> there = spots(locations, some, trigger, attached, Optional.of(one));
        if (there.isEmpty()) {
          addFromContext(scene, sentence, some, trigger, one, found);
        } else {
          addAll(scene, sentence, some, trigger, one, there, found);
        }
      }
      return;
    }
    List<Spot> spots = spots(locations, force, trigger, attached, sender);
    if (spots.isEmpty()) {
      addFromContext(scene, sentence, force, trigger, sender.get(), found);
      return;
    }
    addAll(scene, sentence, force, trigger, sender.get(), spots, found);
  }

  /** Where the sentence tells no place: where its mission is, or the forces spoken of last. */
  private void addFromContext(
      Scene scene,
      Sentence sentence,
      Force force,
      Optional<Trigger> trigger,
      StateCode sender,
      DeploymentList found) {
    Optional<StateCode> location =
        words
            .mission(sentence, 0, sentence.size())
            .flatMap(Mission::location)
            .or(() -> found.lastLocation(sentence, sender))
            .filter(place -> !place.equals(sender));
    if (location.isEmpty()) {
      return;
    }
    found.add(
        sentence,
        new Deployment(
            sender,
            location,
            force.strength(),
            terms.unit(scene, sentence, force),
            words.framework(sentence, 0, sentence.size()),
            terms.mandate(scene, sentence),
            purpose(scene, sentence, trigger, anchor(force, trigger) + 1, sentence.size()),
            TermsReader.since(scene, sentence),
            status.stage(sentence, trigger),
            status.of(sentence, trigger),
            scene.evidence(sentence, sentence.token(force.head()).span())));
  }

  /** "did not say whether it will send", "will let forces train": neither so nor otherwise. */
  private static boolean isOpen(Sentence sentence, int token) {
    for (int i = Math.max(0, token - OPEN); i < token; i++) {
      Token before = sentence.token(i);
      boolean may = before.tag().equals("VB") && PERMIT.contains(before.lower());
      if (may || before.lower().equals("whether") || before.lower().equals("if")) {
        return true;
      }
    }
    return false;
  }

  private void addAll(
      Scene scene,
      Sentence sentence,
      Force force,
      Optional<Trigger> trigger,
      StateCode sender,
      List<Spot> spots,
      DeploymentList found) {
    Modality how = status.of(sentence, trigger);
    Optional<Framework> framework = Optional.empty();
    for (int i = 0; i < spots.size(); i++) {
      int first = i == 0 ? 0 : spots.get(i - 1).end();
      int end = i + 1 < spots.size() ? spots.get(i + 1).first() : sentence.size();
      boolean last = spots.size() == 1;
      Optional<Framework> here =
          words.framework(sentence, first, last ? end : spots.get(i).first());
      framework = here.isPresent() ? here : framework;
      Optional<String> purpose = purpose(scene, sentence, trigger, spots.get(i).end(), end);
      found.add(
          sentence,
          new Deployment(
              sender,
              Optional.of(spots.get(i).state()),
              i == 0 ? force.strength() : Optional.empty(),
              terms.unit(scene, sentence, force),
              framework,
              terms.mandate(scene, sentence),
              purpose,
              TermsReader.since(scene, sentence),
              status.stage(sentence, trigger),
              how,
              scene.evidence(sentence, sentence.token(force.head()).span())));
    }
  }

  /** Who leaves does not leave for something; of who is there only "to do so" tells it. */
  private static Optional<String> purpose(
      Scene scene, Sentence sentence, Optional<Trigger> trigger, int first, int end) {
    return trigger
        .filter(t -> t.role() != Role.WITHDRAW)
        .flatMap(
            t ->
                t.role() == Role.PRESENT
                    ? PurposeReader.infinitive(sentence, first, end)
                    : PurposeReader.read(sentence, first, end))
        .map((Span s) -> scene.report().text(s));
  }

  private Optional<StateCode> sender(
      Scene scene,
      Sentence sentence,
      Force force,
      Optional<Trigger> trigger,
      DeploymentList found) {
    if (force.sender().isPresent()) {
      return force.sender();
    }
    Optional<StateCode> contributor = contributor(scene, sentence, force.first());
    if (contributor.isPresent()) {
      return contributor;
    }
    boolean thatOne =
        sentence.token(force.first()).lower().equals("the")
            && sentence.token(force.head()).tag().equals("NN");
    if (thatOne) {
      return Optional.empty();
    }
    return subject(scene, sentence, force)
        .or(
            () ->
                trigger.isPresent() && !namesState(sentence, force.first())
                    ? found.lastSender(sentence)
                    : Optional.empty());
  }

  /** Whether a state that acts is named before the forces, so that they are not those of before. */
  private static boolean namesState(Sentence sentence, int end) {
    return Countries.standard().in(sentence.tokens()).stream()
        .filter(mention -> mention.end() <= end)
        .map(StateMention::first)
        .anyMatch(
            first ->
                first == 0
                    || !sentence.token(first - 1).tag().equals("IN")
                        && !sentence.token(first - 1).tag().equals("TO"));
  }

  /**
   * "France is the second largest contributor with 900 soldiers", "Italy, the main contributor".
   */
  private Optional<StateCode> contributor(Scene scene, Sentence sentence, int end) {
    for (int i = 0; i < end; i++) {
      if (words.at(Role.CONTRIBUTOR, sentence.tokens(), i).isPresent()) {
        Optional<StateCode> last = Optional.empty();
        for (Mention mention : scene.mentions(sentence)) {
          if (mention.endToken() <= i && scene.actor(mention).kind() == ActorKind.STATE) {
            last = scene.actor(mention).state();
          }
        }
        return last;
      }
    }
    return Optional.empty();
  }

  private static int anchor(Force force, Optional<Trigger> trigger) {
    return Math.max(force.head(), trigger.map(Trigger::token).orElse(0));
  }

  private List<Spot> spots(
      Locations locations,
      Force force,
      Optional<Trigger> trigger,
      Optional<Spot> attached,
      Optional<StateCode> sender) {
    boolean leaving = trigger.filter(t -> t.role() == Role.WITHDRAW).isPresent();
    boolean own = attached.map(Spot::state).equals(sender);
    if (attached.isPresent() && !own) {
      return locations.after(force.head(), sender, leaving);
    }
    if (trigger.isEmpty()) {
      return List.of();
    }
    List<Spot> after = locations.after(anchor(force, trigger), sender, leaving);
    if (after.isEmpty() && trigger.get().token() < force.first()) {
      after = locations.after(trigger.get().token(), sender, leaving);
    }
    return after.isEmpty()
        ? locations.opening(force.first(), sender).map(List::of).orElse(List.of())
        : after;
  }

  private Optional<Trigger> trigger(Sentence sentence, Force force, Locations locations) {
    if (isThere(sentence, force.end())) {
      return Optional.of(new Trigger(force.end(), Role.PRESENT));
    }
    for (int i = Math.max(0, force.first() - BESIDE); i < force.first(); i++) {
      boolean counted = force.strength().isPresent() && force.certain();
      if (counted && words.at(Role.CONTRIBUTOR, sentence.tokens(), i).isPresent()) {
        return Optional.of(new Trigger(i, Role.PRESENT));
      }
    }
    for (int i = force.end(); i < Math.min(sentence.size(), force.end() + REACH); i++) {
      if (words.at(Role.QUIT, sentence.tokens(), i).isPresent() && locations.isObjectOf(i)) {
        return Optional.of(new Trigger(i, Role.WITHDRAW));
      }
    }
    for (Role role : TRIGGERS) {
      boolean counted = force.strength().isPresent() && locations.attached(force).isPresent();
      if (role == Role.PRESENT && !force.certain() && !counted) {
        continue;
      }
      int best = -1;
      for (int i = Math.max(0, force.first() - REACH);
          i < Math.min(sentence.size(), force.end() + REACH);
          i++) {
        boolean inside = i >= force.first() && i < force.end();
        boolean near = force.certain() || i < force.first() && i >= force.first() - BESIDE;
        if (!inside
            && (role != Role.PRESENT || near)
            && words.at(role, sentence.tokens(), i).isPresent()
            && isFree(sentence, force, i)
            && isDone(sentence, i)
            && (best < 0 || distance(sentence, force, i) < distance(sentence, force, best))) {
          best = i;
        }
      }
      if (best >= 0) {
        return Optional.of(new Trigger(best, role));
      }
    }
    return Optional.empty();
  }

  /** "troops are in …", "soldiers have been in …". */
  private static boolean isThere(Sentence sentence, int verb) {
    int next = verb;
    while (next < sentence.size()
        && next < verb + 3
        && (sentence.token(next).lemma().equals("be")
            || sentence.token(next).lemma().equals("have")
            || sentence.token(next).tag().equals("RB"))) {
      next++;
    }
    return next > verb
        && next < sentence.size()
        && sentence.token(next - 1).lemma().equals("be")
        && sentence.token(next).lower().equals("in");
  }

  private static int distance(Sentence sentence, Force force, int token) {
    boolean own =
        force.end() < sentence.size()
            && sentence.token(force.end()).tag().startsWith("W")
            && token > force.end();
    if (own) {
      return 0;
    }
    return token < force.first() ? force.first() - token : token - force.end() + 1;
  }

  /** A verb, or a noun that is one of doing: "the deployment of", but not "a ship". */
  private boolean isDone(Sentence sentence, int token) {
    return !sentence.token(token).isNoun()
        || words.at(Role.NOMINAL, sentence.tokens(), token).isPresent();
  }

  /** Whether no other clause stands between. */
  private static boolean isFree(Sentence sentence, Force force, int token) {
    int first = Math.min(token + 1, force.end());
    int end = Math.max(token, force.first());
    for (int i = first; i < end; i++) {
      if (sentence.token(i).text().equals(";") || sentence.token(i).tag().equals("``")) {
        return false;
      }
    }
    String tag = sentence.token(token).tag();
    return tag.startsWith("VB") || tag.startsWith("NN") || tag.startsWith("JJ");
  }

  /** The state that acts before the forces are named: "Kigali is present …, with 900 troops". */
  private static Optional<StateCode> subject(Scene scene, Sentence sentence, Force force) {
    Optional<StateCode> last = Optional.empty();
    for (Mention mention : scene.mentions(sentence)) {
      Actor actor = scene.actor(mention);
      boolean acts =
          actor.kind() == ActorKind.STATE || actor.sector().filter(SENDING::contains).isPresent();
      int before = mention.firstToken() - 1;
      String tag = before < 0 ? "" : sentence.token(before).tag();
      boolean place = tag.equals("IN") || tag.equals("TO");
      boolean unit = actor.kind() == ActorKind.GROUP && actor.state().isEmpty();
      if (mention.endToken() <= force.first() && acts && !place && !unit) {
        last = actor.state();
      }
    }
    return last;
  }
}
