package org.attache.reading.find.agreements;

import java.util.List;
import java.util.Optional;
import org.attache.model.AgreementStage;
import org.attache.model.Modality;
import org.attache.reading.find.ModalityReader;
import org.attache.reading.find.Stance;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;

/** How far a sentence says that an agreement has come. */
final class StageReader {
  /** How far a word for the stage may stand from the noun, in tokens. */
  private static final int REACH = 14;

  /** How far a bare participle may stand behind the noun: "the agreement with X signed …". */
  private static final int NEAR = 4;

  private final AgreementTerms terms;
  private final ModalityReader modality;

  StageReader(AgreementTerms terms, ModalityReader modality) {
    this.terms = terms;
    this.modality = modality;
  }

  /**
   * A stage and the word that says so.
   *
   * @param stage empty where the word says that it has not come to that ("never signed")
   * @param cue its token
   */
  record Reading(Optional<AgreementStage> stage, int cue) {
    Reading(AgreementStage stage, int cue) {
      this(Optional.of(stage), cue);
    }

    boolean is(AgreementStage other) {
      return stage.equals(Optional.of(other));
    }
  }

  /** Empty where no word of the sentence says. */
  Optional<Reading> read(Sentence sentence, AgreementTerms.Term term) {
    Optional<Reading> before = before(sentence, term);
    if (before.filter(reading -> reading.is(AgreementStage.TERMINATED)).isPresent()) {
      return before;
    }
    return modifier(sentence, term).or(() -> after(sentence, term)).or(() -> before);
  }

  private Optional<Reading> modifier(Sentence sentence, AgreementTerms.Term term) {
    for (int i = term.first() - 1; i >= 0 && i >= term.first() - 4; i--) {
      if (sentence.token(i).isVerb() && sentence.token(i).tag().equals("VBD")) {
        break;
      }
      Optional<Phrases.Match<AgreementStage>> match = terms.stageModifier(sentence.tokens(), i);
      if (match.isPresent() && !isDeterminerAfter(sentence, i, term)) {
        return Optional.of(new Reading(match.get().value(), i));
      }
    }
    return Optional.empty();
  }

  private static boolean isDeterminerAfter(Sentence sentence, int i, AgreementTerms.Term term) {
    for (int j = i + 1; j < term.first(); j++) {
      if (sentence.token(j).tag().equals("DT") || sentence.token(j).tag().equals("IN")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Reading> before(Sentence sentence, AgreementTerms.Term term) {
    List<Token> tokens = sentence.tokens();
    for (int i = term.first() - 1; i >= 0 && i >= term.first() - REACH; i--) {
      Optional<Phrases.Match<AgreementStage>> match = terms.stageBefore(tokens, i);
      if (match.isPresent() && match.get().end() <= term.first()) {
        return staged(sentence, i, match.get().value(), term);
      }
      if (tokens.get(i).text().equals(";") || isFinite(tokens.get(i))) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<Reading> after(Sentence sentence, AgreementTerms.Term term) {
    List<Token> tokens = sentence.tokens();
    int end = Math.min(tokens.size(), term.end() + REACH);
    for (int i = term.end(); i < end; i++) {
      Token token = tokens.get(i);
      Optional<Phrases.Match<AgreementStage>> match = terms.stageAfter(tokens, i);
      if (match.isPresent() && isPassive(tokens, match.get(), term.end())) {
        return staged(sentence, match.get().end() - 1, match.get().value(), term);
      }
      boolean auxiliary = token.lemma().equals("be") || token.lemma().equals("have");
      if (token.text().equals(";") || (isFinite(token) && !auxiliary) || isConjunction(token)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "the agreement signed in May", but not "an agreement to reach" or "… . They signed". */
  private static boolean isPassive(
      List<Token> tokens, Phrases.Match<AgreementStage> match, int termEnd) {
    Token last = tokens.get(match.end() - 1);
    boolean alone = match.end() - match.first() == 1 && last.isVerb();
    boolean ends = alone && match.value() == AgreementStage.TERMINATED;
    return !alone
        || ends
        || (last.tag().equals("VBN") && match.first() <= termEnd + NEAR)
        || (last.tag().equals("VBD") && match.first() <= termEnd + 1);
  }

  private static boolean isConjunction(Token token) {
    return token.tag().equals("WP") || token.lower().equals("but") || token.lower().equals("while");
  }

  private static boolean isFinite(Token token) {
    return token.tag().equals("VBD") || token.tag().equals("VBZ") || token.tag().equals("VBP");
  }

  private Optional<Reading> staged(
      Sentence sentence, int cue, AgreementStage stage, AgreementTerms.Term term) {
    if (!sentence.token(cue).isVerb()) {
      boolean sure = !term.isPaper() || stage == AgreementStage.SIGNED;
      return sure ? Optional.of(new Reading(stage, cue)) : Optional.empty();
    }
    Stance stance = modality.of(sentence, cue);
    Optional<Modality> when = stance.modality();
    String tag = sentence.token(cue).tag();
    boolean due =
        tag.equals("VBZ") || tag.equals("VBP") || when.equals(Optional.of(Modality.PLANNED));
    if (due && stage == AgreementStage.TERMINATED && cue >= term.end()) {
      // "expires next year": until then it is in force
      return Optional.of(new Reading(AgreementStage.IN_FORCE, cue));
    }
    if (when.isEmpty() || when.get() == Modality.DENIED) {
      return Optional.of(new Reading(Optional.empty(), cue));
    }
    if (when.get() == Modality.CANCELLED && stage == AgreementStage.AGREED) {
      return Optional.of(new Reading(Optional.empty(), cue));
    }
    boolean done = stage == AgreementStage.SIGNED || stage == AgreementStage.AGREED;
    if (term.isPaper() && !done) {
      return Optional.empty();
    }
    return switch (when.get()) {
      case PLANNED ->
          done ? Optional.of(new Reading(AgreementStage.PROPOSED, cue)) : planned(stage, cue);
      case CANCELLED ->
          done && !term.isPaper()
              ? Optional.of(new Reading(AgreementStage.PROPOSED, cue))
              : planned(stage, cue);
      default -> Optional.of(new Reading(stage, cue));
    };
  }

  /** A plan to put into force or to end says nothing of what is; a plan to negotiate does. */
  private static Optional<Reading> planned(AgreementStage stage, int cue) {
    return stage == AgreementStage.PROPOSED
        ? Optional.of(new Reading(stage, cue))
        : Optional.empty();
  }
}
