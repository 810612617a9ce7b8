package org.attache.reading.find.agreements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.ActorKind;
import org.attache.model.Agreement;
import org.attache.model.AgreementStage;
import org.attache.model.Mention;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.reading.find.Finder;
import org.attache.reading.find.Headlines;
import org.attache.reading.find.ModalityReader;
import org.attache.reading.find.PartyReader;
import org.attache.reading.find.Scene;
import org.attache.reading.find.Sides;
import org.attache.reading.find.WhenReader;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.places.StateMention;

/**
 * Finds agreements between states. Not those of companies, and of those inside a state (a
 * ceasefire, a coalition) only the ones that the report says to be between states.
 */
public final class AgreementFinder implements Finder<Agreement> {
  /** How far behind "will be signed" the day of the signing may stand, in tokens. */
  private static final int PLAN_REACH = 3;

  /** How far behind "signed by" the signer may stand, in tokens. */
  private static final int BY = 4;

  /** How far behind it those who sign may stand where all of them stand there, in tokens. */
  private static final int BY_ALL = 20;

  /** More names than that before "signed" are not all those who sign. */
  private static final int SIGNATORIES = 5;

  private static final Set<String> NONE = Set.of("without", "no");

  private final AgreementTerms terms;
  private final PartyReader parties;
  private final StageReader stages;
  private final SubjectReader subjects;

  /** Reads the lexicons of a language (ISO 639-1). */
  public AgreementFinder(String language) {
    terms = new AgreementTerms(language);
    parties = new PartyReader(language);
    stages = new StageReader(terms, new ModalityReader(language));
    subjects = new SubjectReader(terms);
  }

  @Override
  public List<Agreement> find(Scene scene) {
    Sides sides = parties.sides(scene);
    AgreementList list = new AgreementList();
    for (Sentence sentence : scene.sentences()) {
      int i = Headlines.isOne(scene, sentence) ? sentence.size() : 0;
      while (i < sentence.size()) {
        Optional<AgreementTerms.Term> term = terms.termAt(sentence.tokens(), i);
        if (term.isPresent()) {
          boolean many = term.get().isPlural(sentence);
          read(scene, sides, sentence, term.get()).forEach(found -> list.add(found, many));
        }
        i = term.map(AgreementTerms.Term::end).orElse(i + 1);
      }
    }
    return list.list();
  }

  private List<Agreement> read(
      Scene scene, Sides sides, Sentence sentence, AgreementTerms.Term term) {
    if (!sentence.token(term.first()).isNoun()
        || isPrivate(sentence)
        || isMissing(sentence, term)
        || isInCompound(sentence, term)) {
      return List.of();
    }
    Optional<StageReader.Reading> stage = stages.read(sentence, term);
    boolean denied = stage.filter(reading -> reading.stage().isEmpty()).isPresent();
    if (denied || (term.isPaper() && stage.isEmpty())) {
      return List.of();
    }
    Optional<String> kind = subjects.read(scene, sides, sentence, term);
    PartyReader.Found around =
        withSigner(parties.around(sides, sentence, term.head()), sides, sentence, stage);
    if (!around.isComplete() && !mayBeOfContext(sides, sentence, term, kind, stage, around)) {
      return List.of();
    }
    List<Set<StateCode>> groups =
        eachOf(sides, sentence, term)
            .orElseGet(
                () ->
                    List.of(
                        around.isComplete()
                            ? around.states()
                            : fromContext(scene, sides, sentence, stage, around)));
    return groups.stream()
        .filter(group -> group.size() > 1)
        .map(
            group ->
                new Agreement(
                    List.copyOf(group),
                    kind,
                    stage.flatMap(StageReader.Reading::stage).orElse(AgreementStage.SIGNED),
                    groups.size() > 1 ? Optional.empty() : date(scene, sentence, term, stage),
                    scene.evidence(sentence, sentence.token(term.first()).span())))
        .toList();
  }

  /**
   * "the treaty with Panama, signed by Spain": who signs is a party as well; "signed by the
   * ministers of Laos and Kuwait": both are.
   */
  private static PartyReader.Found withSigner(
      PartyReader.Found around,
      Sides sides,
      Sentence sentence,
      Optional<StageReader.Reading> stage) {
    if (around.states().size() > 1 || stage.isEmpty() || !isByOthers(sentence, stage.get())) {
      return around;
    }
    int by = stage.get().cue() + 2;
    boolean nobody = around.states().isEmpty();
    int end = nobody ? phraseEnd(sentence, by) : Math.min(sentence.size(), by + BY);
    Set<StateCode> all = new LinkedHashSet<>(around.states());
    all.addAll(PartyReader.named(sides, sentence, by, end));
    return nobody && all.size() < 2 ? around : new PartyReader.Found(all, around.isClosed());
  }

  /** Where those who sign are all named: before a verb or a preposition other than "of". */
  private static int phraseEnd(Sentence sentence, int from) {
    int end = from;
    while (end < sentence.size() && end - from < BY_ALL) {
      Token token = sentence.token(end);
      boolean leads = token.tag().equals("IN") || token.tag().equals("TO");
      if (token.isVerb() || leads && !token.lower().equals("of")) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Whether an agreement whose words do not name the parties may be one of those spoken of. */
  private boolean mayBeOfContext(
      Sides sides,
      Sentence sentence,
      AgreementTerms.Term term,
      Optional<String> kind,
      Optional<StageReader.Reading> stage,
      PartyReader.Found around) {
    return stage.isPresent()
        && !(around.isClosed() && kind.isEmpty())
        && (!isInternal(sentence, term) || isOfSubjects(sides, sentence, stage.get().cue()))
        && !isNamed(sides, sentence, term)
        && (kind.isPresent() || !isAnaphoric(sentence, term));
  }

  /** Whether two states stand before the verb that signs: then it is between them. */
  private static boolean isOfSubjects(Sides sides, Sentence sentence, int cue) {
    return subjects(sides, sentence, cue).size() == 2;
  }

  /** The states that act before a verb, in its clause. */
  private static Set<StateCode> subjects(Sides sides, Sentence sentence, int verb) {
    return PartyReader.named(sides, sentence, clauseStart(sentence, verb), verb);
  }

  /** When it was signed, came into force or ended; of a plan only the day of the signing itself. */
  private static Optional<PartialDate> date(
      Scene scene,
      Sentence sentence,
      AgreementTerms.Term term,
      Optional<StageReader.Reading> stage) {
    WhenReader reader = new WhenReader(scene);
    int cue = stage.map(StageReader.Reading::cue).orElse(term.first());
    Optional<WhenReader.When> when =
        reader.near(sentence, cue).or(() -> reader.near(sentence, term.end() - 1));
    boolean plan = stage.filter(s -> s.is(AgreementStage.PROPOSED)).isPresent();
    return when.filter(w -> !plan || (w.first() > cue && w.first() - cue <= PLAN_REACH))
        .map(WhenReader.When::date);
  }

  /** "Ended without an agreement", "no deal". */
  private static boolean isMissing(Sentence sentence, AgreementTerms.Term term) {
    int i = term.first() - 1;
    while (i >= 0 && (sentence.token(i).tag().startsWith("JJ") || isArticle(sentence.token(i)))) {
      i--;
    }
    return i >= 0 && NONE.contains(sentence.token(i).lower());
  }

  private static boolean isArticle(Token token) {
    return token.lower().equals("a") || token.lower().equals("an") || token.lower().equals("any");
  }

  /** Only a modifier of another noun: "treaty obligations", "protocol officer". */
  private static boolean isInCompound(Sentence sentence, AgreementTerms.Term term) {
    if (term.end() >= sentence.size() || term.isPlural(sentence)) {
      return false;
    }
    String next = sentence.token(term.end()).tag();
    return next.equals("NN") || next.equals("NNS");
  }

  private boolean isPrivate(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (terms.isPrivate(sentence.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInternal(Sentence sentence, AgreementTerms.Term term) {
    for (int i = Math.max(0, term.first() - 3); i < term.end(); i++) {
      if (terms.isInternal(sentence.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  /** A treaty with a name of its own, of many parties: "the Kyoto Protocol". */
  private static boolean isNamed(Sides sides, Sentence sentence, AgreementTerms.Term term) {
    int before = term.first() - 1;
    return before >= 0
        && sentence.token(before).isProperNoun()
        && sides.named(sentence).stream().noneMatch(m -> m.first() <= before && before < m.end());
  }

  private boolean isAnaphoric(Sentence sentence, AgreementTerms.Term term) {
    for (int i = term.first() - 1; i >= 0 && i >= term.first() - 3; i--) {
      Token token = sentence.token(i);
      if (token.tag().equals("DT") || token.tag().equals("PRP$")) {
        return !token.lower().equals("a") && !token.lower().equals("an");
      }
    }
    return false;
  }

  /** "under bilateral accords in X and in Y": one with each. */
  private Optional<List<Set<StateCode>>> eachOf(
      Sides sides, Sentence sentence, AgreementTerms.Term term) {
    boolean many =
        term.isPlural(sentence)
            && term.first() > 0
            && terms.isBilateral(sentence.token(term.first() - 1));
    if (!many) {
      return Optional.empty();
    }
    Set<StateCode> hosts = new LinkedHashSet<>();
    for (StateMention mention : sides.named(sentence)) {
      if (mention.first() > term.end() && Sides.isAt(sentence, mention)) {
        hosts.add(mention.state());
      }
    }
    Optional<StateCode> one = subject(sides, sentence, term.first(), hosts);
    if (hosts.isEmpty() || one.isEmpty()) {
      return Optional.empty();
    }
    List<Set<StateCode>> groups = new ArrayList<>();
    hosts.forEach(host -> groups.add(new LinkedHashSet<>(List.of(one.get(), host))));
    return Optional.of(groups);
  }

  /** The state that the sentence names first, or the one that the sentence before does. */
  private static Optional<StateCode> subject(
      Sides sides, Sentence sentence, int before, Set<StateCode> not) {
    return sides.acting(sentence).stream()
        .filter(m -> m.end() <= before)
        .map(StateMention::state)
        .filter(state -> !not.contains(state))
        .findFirst()
        .or(() -> sides.lastBefore(sentence, not));
  }

  private static Set<StateCode> fromContext(
      Scene scene,
      Sides sides,
      Sentence sentence,
      Optional<StageReader.Reading> stage,
      PartyReader.Found around) {
    if (stage.isEmpty()) {
      return Set.of();
    }
    Set<StateCode> subjects = subjects(sides, sentence, stage.get().cue());
    boolean sign = stage.get().is(AgreementStage.SIGNED) && subjects.size() <= SIGNATORIES;
    if (subjects.size() == 2 || subjects.size() > 2 && sign) {
      return subjects;
    }
    if (around.isClosed() || isByOthers(sentence, stage.get())) {
      return Set.of();
    }
    List<StateCode> here = List.copyOf(sides.states(sentence));
    if (here.size() > 2 || stage.get().is(AgreementStage.AGREED)) {
      return Set.of();
    }
    if (here.size() == 2) {
      return new LinkedHashSet<>(here);
    }
    if (here.size() == 1 && subjects.size() == 1 && !subjects.containsAll(here)) {
      // "travels to Brazzaville, where he is to sign"
      subjects.addAll(here);
      return subjects;
    }
    if (isSignedByUnknown(scene, sentence, stage.get().cue())) {
      return Set.of();
    }
    Optional<Sides.Pair> pair =
        here.isEmpty() ? sides.pair(sentence) : sides.pairWith(sentence, here.get(0));
    return pair.<Set<StateCode>>map(p -> new LinkedHashSet<>(p.list())).orElse(Set.of());
  }

  /** Whether somebody signs whose state the report does not tell. */
  private static boolean isSignedByUnknown(Scene scene, Sentence sentence, int cue) {
    Optional<Mention> last =
        scene.mentions(sentence).stream()
            .filter(mention -> mention.endToken() <= cue)
            .filter(mention -> scene.actor(mention).kind() == ActorKind.PERSON)
            .reduce((first, second) -> second);
    return last.filter(mention -> scene.actor(mention).state().isEmpty()).isPresent();
  }

  /** Where the clause of a verb starts: after "said that". */
  private static int clauseStart(Sentence sentence, int verb) {
    for (int i = verb - 1; i > 0; i--) {
      if (sentence.token(i).lower().equals("that") && sentence.token(i).tag().equals("IN")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** "signed by others": somebody who is no party here. */
  private static boolean isByOthers(Sentence sentence, StageReader.Reading stage) {
    return stage.cue() + 1 < sentence.size()
        && sentence.token(stage.cue() + 1).lower().equals("by");
  }
}
