package org.attache.reading.find.deployments;

import java.util.Optional;
import org.attache.model.DeploymentStage;
import org.attache.model.Modality;
import org.attache.reading.find.ModalityReader;
import org.attache.reading.find.Stance;
import org.attache.reading.find.Stance.Tense;
import org.attache.reading.find.deployments.DeploymentWords.Role;
import org.attache.reading.language.Sentence;

/**
 * Whether forces are there. Who was sent is there until he is said to have left; who is to leave is
 * still there.
 */
final class StatusReader {
  /** How far before the sending a word may stand that refuses it, in tokens. */
  private static final int REFUSED = 5;

  /** How far before the sending those may stand who asked for it, in tokens. */
  private static final int ASKED = 14;

  private final ModalityReader modalities;
  private final DeploymentWords words;

  StatusReader(ModalityReader modalities, DeploymentWords words) {
    this.modalities = modalities;
    this.words = words;
  }

  Modality of(Sentence sentence, Optional<Trigger> trigger) {
    if (trigger.isEmpty()) {
      return Modality.ONGOING;
    }
    Role role = trigger.get().role();
    if (role == Role.PLAN) {
      return Modality.PLANNED;
    }
    int token = trigger.get().token();
    if (role == Role.SEND && isRefused(sentence, token)) {
      return Modality.DENIED;
    }
    Stance stance = modalities.of(sentence, token);
    if (role == Role.WITHDRAW) {
      boolean gone = stance.tense() == Tense.PAST || stance.tense() == Tense.PERFECT;
      return gone && !stance.negated() ? Modality.COMPLETED : Modality.ONGOING;
    }
    if (stance.negated()) {
      return role == Role.PRESENT ? Modality.DENIED : stance.modality().orElse(Modality.DENIED);
    }
    if (stance.cue().isPresent()) {
      Modality cue = stance.cue().get();
      return cue == Modality.COMPLETED ? Modality.ONGOING : cue;
    }
    if (role == Role.PRESENT && words.at(Role.STAY, sentence.tokens(), token).isPresent()) {
      return Modality.ONGOING;
    }
    boolean being = token > 0 && sentence.token(token - 1).lower().equals("being");
    boolean ahead = stance.tense() == Tense.FUTURE || stance.tense() == Tense.INFINITIVE;
    boolean sending = sentence.token(token).tag().equals("VBG") && role == Role.SEND;
    return being || ahead || sending ? Modality.PLANNED : Modality.ONGOING;
  }

  /** How far they have come. */
  DeploymentStage stage(Sentence sentence, Optional<Trigger> trigger) {
    if (trigger.filter(t -> t.role() == Role.WITHDRAW).isPresent()) {
      return modalities.of(sentence, trigger.get().token()).negated()
          ? DeploymentStage.PRESENT
          : DeploymentStage.WITHDRAWN;
    }
    return switch (of(sentence, trigger)) {
      case PLANNED -> DeploymentStage.PROMISED;
      case CANCELLED, DENIED -> DeploymentStage.REFUSED;
      case PAST_REFERENCE -> DeploymentStage.WITHDRAWN;
      case COMPLETED, ONGOING, ALLEGED ->
          trigger
                  .filter(t -> t.role() == Role.SEND || t.role() == Role.ARRIVE)
                  .filter(t -> !isState(sentence, t.token()) && !isHabit(sentence, t))
                  .isPresent()
              ? DeploymentStage.SENT
              : DeploymentStage.PRESENT;
    };
  }

  /** "refused to send", "ruled out sending", "turned down a request to send". */
  private boolean isRefused(Sentence sentence, int token) {
    if (words.isIn(Role.REFUSE, sentence, token - REFUSED, token)) {
      return true;
    }
    for (int i = token - 1; i > Math.max(0, token - ASKED); i--) {
      if (words.at(Role.REQUEST, sentence.tokens(), i).isPresent()) {
        return words.isIn(Role.REFUSE, sentence, i - REFUSED, i);
      }
      String tag = sentence.token(i).tag();
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return false;
      }
    }
    return false;
  }

  /** "contributes", "provide": they are there. */
  private static boolean isHabit(Sentence sentence, Trigger trigger) {
    String tag = sentence.token(trigger.token()).tag();
    return trigger.role() == Role.SEND && (tag.equals("VBZ") || tag.equals("VBP"));
  }

  /** "are stationed", "are already deployed": they are there. */
  private static boolean isState(Sentence sentence, int token) {
    for (int i = token - 1; i >= Math.max(0, token - 2); i--) {
      String tag = sentence.token(i).tag();
      if (sentence.token(i).lemma().equals("be")) {
        return tag.equals("VBP") || tag.equals("VBZ");
      }
      if (!tag.equals("RB")) {
        return false;
      }
    }
    return false;
  }
}
