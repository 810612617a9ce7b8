package org.attache.reading.find.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attache.model.Actor;
import org.attache.model.ActorKind;
import org.attache.model.Gender;
import org.attache.model.Mention;
import org.attache.model.MentionForm;
import org.attache.model.Office;
import org.attache.model.StateCode;
import org.attache.model.VisitLevel;
import org.attache.reading.find.Cast;
import org.attache.reading.find.actors.Candidate.Reference;
import org.attache.reading.find.actors.Candidate.Words;
import org.attache.reading.language.Sentence;
import org.attache.reading.places.Countries;
import org.attache.reading.places.Country;

/** Links the candidates of a report: which of them are the same actor. */
final class Linker {
  /** How many sentences back a definite noun or a pronoun may refer. */
  private static final int REACH = 12;

  /** How many mentions back "the ministry" may refer; bounds the work on long texts. */
  private static final int FAR = 400;

  private static final String OF = " of ";

  private final Vocabulary words;
  private final Names names;
  private final Map<String, Draft> byKey = new HashMap<>();
  private final List<Placed> placed = new ArrayList<>();
  private final StateGuess guess;
  private final HomeState home;
  private final Set<Draft> abroad = Collections.newSetFromMap(new IdentityHashMap<>());

  /** A candidate with the actor that it was found to be. */
  record Placed(Sentence sentence, Candidate candidate, Draft draft, boolean subject) {}

  /**
   * @param outlet the state that the outlet speaks for, where it is a ministry or the like
   * @param year of the report, if known
   */
  Linker(Vocabulary words, Names names, Optional<StateCode> outlet, OptionalInt year) {
    this.words = words;
    this.names = names;
    this.home = new HomeState(outlet);
    this.guess = new StateGuess(words, placed, year);
  }

  /** Links one more sentence's candidates; sentences come in text order. */
  void add(Sentence sentence, List<Candidate> candidates) {
    home.see(sentence);
    List<Optional<Draft>> drafts =
        new ArrayList<>(Collections.nCopies(candidates.size(), Optional.<Draft>empty()));
    Subjects subjects = new Subjects(sentence);
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      Optional<Draft> same = Optional.empty();
      if (candidate.sameAs().isPresent()) {
        int other = candidate.sameAs().getAsInt();
        same =
            other < i ? drafts.get(other) : Optional.of(draftOf(candidates.get(other), sentence));
      }
      if (same.isEmpty() && isAcronym(candidate, sentence) && i > 0) {
        int open = candidate.words().first() - 1;
        int before = i - 1;
        Candidate stands = candidates.get(before);
        boolean fits =
            stands.words().end() == open && Titles.isShort(candidate.name(), stands.name());
        same = fits ? drafts.get(before) : same;
        same.ifPresent(d -> byKey.put(bodyKey(candidate), d));
      }
      Optional<Draft> draft = same.isPresent() ? same : find(candidate, sentence);
      if (draft.isEmpty()) {
        continue;
      }
      if (same.isPresent() || candidate.form() != MentionForm.PRONOUN) {
        draft.get().add(candidate, isFormer(candidate));
        if (!draft.get().isStateSaid()) {
          draft.get().guess(guess.of(candidate, sentence));
        }
      }
      candidate.owner().stream()
          .boxed()
          .findFirst()
          .flatMap(o -> o < drafts.size() ? drafts.get(o) : Optional.empty())
          .flatMap(Draft::state)
          .filter(s -> draft.get().state().isEmpty())
          .ifPresent(draft.get()::state);
      if (candidate.reference() == Reference.COUNTERPART) {
        abroad.add(draft.get());
      }
      drafts.set(i, draft);
      Placed one = new Placed(sentence, candidate, draft.get(), subjects.isSubject(candidate));
      placed.add(one);
      guess.see(one);
    }
  }

  private static boolean isFormer(Candidate candidate) {
    return candidate.nameWords().isEmpty()
        && !candidate.offices().isEmpty()
        && candidate.offices().get(0).former();
  }

  private Optional<Draft> find(Candidate candidate, Sentence sentence) {
    if (candidate.form() == MentionForm.PRONOUN) {
      return new Pronouns(placed).resolve(candidate, sentence);
    }
    return Optional.of(draftOf(candidate, sentence));
  }

  private Draft draftOf(Candidate candidate, Sentence sentence) {
    if (candidate.kind() == ActorKind.STATE) {
      StateCode code = candidate.state().orElseThrow();
      String name = words.countries.country(code).map(Country::name).orElse(candidate.name());
      return byKey.computeIfAbsent("state " + code, k -> new Draft(candidate.called(name)));
    }
    if (candidate.nameWords().isPresent()) {
      return candidate.kind() == ActorKind.PERSON ? person(candidate) : body(candidate);
    }
    if (candidate.reference() == Reference.COUNTERPART) {
      return counterpart(candidate);
    }
    Optional<Draft> topDiplomat = byLevel(candidate);
    if (topDiplomat.isPresent()) {
      return topDiplomat.get();
    }
    if (candidate.reference() != Reference.NEW && candidate.reference() != Reference.OTHER) {
      Optional<Draft> before = lastLike(candidate, sentence);
      if (before.isPresent()) {
        return before.get();
      }
    }
    boolean one =
        candidate.reference() == Reference.OTHER
            || candidate.reference() == Reference.NEW && !candidate.plural();
    if (one) {
      return new Draft(candidate);
    }
    return keyed(
        candidate.kind()
            + " "
            + candidate.name().toLowerCase(Locale.ROOT)
            + " "
            + candidate.state(),
        candidate);
  }

  /** "the top Chinese diplomat": an office with the state in its middle. */
  private Optional<Draft> byLevel(Candidate candidate) {
    boolean described = candidate.kind() == ActorKind.PERSON && candidate.offices().isEmpty();
    if (!described || candidate.state().isEmpty() || candidate.reference() != Reference.DEFINITE) {
      return Optional.empty();
    }
    List<String> bare = new ArrayList<>();
    for (String word : candidate.name().split(" ")) {
      if (words.countries.stateOf(word).isEmpty()) {
        bare.add(word);
      }
    }
    Optional<VisitLevel> level = words.offices.level(String.join(" ", bare));
    if (level.filter(l -> l.compareTo(VisitLevel.CHIEF_OF_DEFENCE) <= 0).isEmpty()) {
      return Optional.empty();
    }
    for (int i = placed.size() - 1; i >= Math.max(0, placed.size() - FAR); i--) {
      Draft draft = placed.get(i).draft();
      boolean holds =
          draft.kind() == ActorKind.PERSON
              && draft.state().equals(candidate.state())
              && draft.offices().stream()
                  .anyMatch(
                      o -> !o.former() && o.title().flatMap(words.offices::level).equals(level));
      if (holds) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  private Draft keyed(String key, Candidate candidate) {
    return byKey.computeIfAbsent(key, k -> new Draft(candidate));
  }

  private Draft person(Candidate candidate) {
    Draft draft = keyed("person " + names.of(candidate.name()), candidate);
    if (candidate.reference() == Reference.COUNTERPART) {
      counterpartOffice(candidate, draft).ifPresent(draft::addOffice);
    }
    if (draft.gender() == Gender.UNKNOWN) {
      String first = candidate.name().split(" ")[0].toLowerCase(Locale.ROOT);
      boolean full = candidate.name().indexOf(' ') > 0;
      Optional.ofNullable(words.givenNames.get(first)).filter(g -> full).ifPresent(draft::gender);
    }
    return draft;
  }

  private Draft body(Candidate candidate) {
    return keyed(bodyKey(candidate), candidate);
  }

  private static String bodyKey(Candidate candidate) {
    return "body " + candidate.name().toLowerCase(Locale.ROOT).replace("defense", "defence");
  }

  /** "(COAS)" after what it stands for. */
  private static boolean isAcronym(Candidate candidate, Sentence sentence) {
    int open = candidate.words().first() - 1;
    int close = candidate.words().end();
    return candidate.kind() == ActorKind.ORGANISATION
        && candidate.nameWords().isPresent()
        && open >= 0
        && close < sentence.size()
        && sentence.token(open).text().equals("(")
        && sentence.token(close).text().equals(")")
        && candidate.name().chars().noneMatch(Character::isLowerCase);
  }

  private Draft counterpart(Candidate candidate) {
    Draft draft =
        candidate.state().isPresent()
            ? lastLikeCounterpart(candidate).orElseGet(() -> new Draft(candidate))
            : new Draft(candidate);
    counterpartOffice(candidate, draft).ifPresent(draft::addOffice);
    return draft;
  }

  /** Somebody of that state with an office like the other's. */
  private Optional<Draft> lastLikeCounterpart(Candidate candidate) {
    Optional<Office> office = lastOffice(candidate);
    int last = Math.max(0, placed.size() - FAR);
    for (int i = placed.size() - 1; i >= last && office.isPresent(); i--) {
      Draft draft = placed.get(i).draft();
      boolean sameState = draft.state().equals(candidate.state());
      if (draft.kind() == ActorKind.PERSON
          && sameState
          && draft.offices().stream().anyMatch(o -> o.title().equals(office.get().title()))) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  private Optional<Office> counterpartOffice(Candidate candidate, Draft draft) {
    return lastOffice(candidate)
        .map(
            o ->
                new Office(
                    o.title().map(Linker::withoutState),
                    Optional.empty(),
                    Optional.empty(),
                    candidate.state().or(draft::state),
                    false));
  }

  /** The office of "the foreign minister of Uruguay" as another holds it. */
  private static String withoutState(String title) {
    for (int of = title.indexOf(OF); of > 0; of = title.indexOf(OF, of + 1)) {
      if (Countries.standard().stateOf(title.substring(of + OF.length())).isPresent()) {
        return title.substring(0, of);
      }
    }
    return title;
  }

  private Optional<Office> lastOffice(Candidate candidate) {
    for (int i = placed.size() - 1; i >= Math.max(0, placed.size() - 2 * REACH); i--) {
      Draft draft = placed.get(i).draft();
      boolean other = candidate.state().isEmpty() || !draft.state().equals(candidate.state());
      if (draft.kind() == ActorKind.PERSON && other) {
        Optional<Office> office =
            draft.offices().stream().filter(o -> !o.former() && o.title().isPresent()).findFirst();
        if (office.isPresent()) {
          return office;
        }
      }
    }
    return Optional.empty();
  }

  /** "the minister", "this source", "the ministry": the last one of that kind. */
  private Optional<Draft> lastLike(Candidate candidate, Sentence sentence) {
    boolean withinReach = candidate.kind() != ActorKind.ORGANISATION;
    for (int i = placed.size() - 1; i >= Math.max(0, placed.size() - FAR); i--) {
      Placed other = placed.get(i);
      if (withinReach && other.sentence().index() < sentence.index() - REACH) {
        break;
      }
      if (isLike(candidate, other.draft())) {
        return Optional.of(other.draft());
      }
    }
    return Optional.empty();
  }

  private boolean isLike(Candidate candidate, Draft draft) {
    boolean states =
        candidate.state().isEmpty()
            || draft.state().isEmpty() && !draft.named()
            || candidate.state().equals(draft.state());
    if (!states || candidate.kind() != draft.kind() || candidate.plural() != draft.plural()) {
      return false;
    }
    if (candidate.kind() == ActorKind.ORGANISATION) {
      return draft.name().toLowerCase(Locale.ROOT).endsWith(candidate.noun())
              && (candidate.state().isPresent() || !candidate.name().contains(" "))
          || draft.name().equalsIgnoreCase(candidate.name());
    }
    if (!candidate.offices().isEmpty()) {
      Office office = candidate.offices().get(0);
      boolean sameState = candidate.state().isPresent() && candidate.state().equals(draft.state());
      return draft.offices().stream()
          .anyMatch(o -> o.former() == office.former() && isLike(office, o, sameState));
    }
    return !draft.named()
        && !candidate.noun().isEmpty()
        && candidate.noun().equals(draft.noun())
        && (candidate.reference() == Reference.SAME || Titles.fit(candidate.name(), draft.name()));
  }

  private boolean isLike(Office office, Office earlier, boolean sameState) {
    if (office.title().isEmpty() || earlier.title().isEmpty()) {
      return false;
    }
    Optional<VisitLevel> level = words.offices.level(office.title().get());
    Optional<VisitLevel> other = words.offices.level(earlier.title().get());
    boolean governs =
        level.filter(l -> l.compareTo(VisitLevel.HEAD_OF_GOVERNMENT) <= 0).isPresent();
    boolean apart =
        governs && other.isPresent() && other.get() == VisitLevel.SENIOR_OFFICIAL
            || level.filter(l -> l == VisitLevel.OTHER_MINISTER).isPresent()
                && other.filter(l -> l.compareTo(VisitLevel.HEAD_OF_GOVERNMENT) <= 0).isPresent();
    if (!apart && refersBack(office.title().get(), earlier.title().get())) {
      return true;
    }
    if (!sameState || level.isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean leads = level.get() == VisitLevel.OTHER && office.title().get().endsWith("leader");
    boolean heads = other.get().compareTo(VisitLevel.HEAD_OF_GOVERNMENT) <= 0;
    return leads && heads
        || level.equals(other) && level.get().compareTo(VisitLevel.DEFENCE_MINISTER) <= 0;
  }

  /** A shorter title refers back to a longer one, not the other way round. */
  private static boolean refersBack(String title, String earlier) {
    return title.split(" ").length <= earlier.split(" ").length && Titles.fit(title, earlier);
  }

  Cast cast() {
    guessOwned();
    Set<Draft> drafts = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Placed one : placed) {
      Draft draft = one.draft();
      if (drafts.add(draft) && draft.state().isEmpty() && !abroad.contains(draft)) {
        draft.guess(home.of(draft, placed, words));
      }
    }
    Map<Draft, Draft> merged = new OfficeMerger(placed).merge();
    Map<Draft, String> ids = new IdentityHashMap<>();
    Map<String, Draft> actors = new LinkedHashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Placed one : placed) {
      Draft draft = merged.getOrDefault(one.draft(), one.draft());
      String id = ids.computeIfAbsent(draft, d -> "a" + (actors.size() + 1));
      actors.putIfAbsent(id, draft);
      mentions.add(mention(one, id));
    }
    List<Actor> list = new ArrayList<>();
    actors.forEach((id, draft) -> list.add(draft.actor(id)));
    return new Cast(list, mentions);
  }

  /**
   * "his spokesman", "the commander of its navy", "the emir's adviser": of the same state as whose
   * it is.
   */
  private void guessOwned() {
    for (int i = 0; i < placed.size(); i++) {
      Placed owner = placed.get(i);
      Optional<StateCode> state = owner.draft().state();
      if (state.isPresent() && i + 1 < placed.size() && isOwner(owner, placed.get(i + 1))) {
        placed.get(i + 1).draft().guess(state);
      }
      if (owner.candidate().form() != MentionForm.PRONOUN || state.isEmpty()) {
        continue;
      }
      int token = owner.candidate().words().first();
      for (int j = i - 1; j >= 0 && placed.get(j).sentence() == owner.sentence(); j--) {
        Placed owned = placed.get(j);
        boolean titled =
            owned.candidate().kind() == ActorKind.PERSON && !owned.candidate().offices().isEmpty();
        boolean covers = owned.candidate().words().covers(token);
        if (covers && titled && !abroad.contains(owned.draft())) {
          owned.draft().guess(state);
        }
      }
    }
  }

  /** Whether somebody's possessive stands right before an office. */
  private boolean isOwner(Placed owner, Placed owned) {
    int end = owner.candidate().words().end();
    return owner.draft().kind() == ActorKind.PERSON
        && owned.draft().kind() == ActorKind.PERSON
        && owned.sentence() == owner.sentence()
        && owned.candidate().words().first() == end + 1
        && owner.sentence().token(end).tag().equals("POS")
        && !owned.candidate().offices().isEmpty()
        && !abroad.contains(owned.draft());
  }

  private static Mention mention(Placed one, String id) {
    Words w = one.candidate().words();
    Sentence s = one.sentence();
    return new Mention(
        s.span(w.first(), w.end()),
        one.candidate().nameWords().map(n -> s.span(n.first(), n.end())),
        one.candidate().form(),
        s.index(),
        w.first(),
        w.end(),
        w.head(),
        id);
  }
}
