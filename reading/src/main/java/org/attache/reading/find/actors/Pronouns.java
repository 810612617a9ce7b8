package org.attache.reading.find.actors;

import java.util.List;
import java.util.Optional;
import org.attache.model.ActorKind;
import org.attache.model.Gender;
import org.attache.model.MentionForm;
import org.attache.reading.language.Sentence;

/**
 * Resolves pronouns by number, gender, recency and role: an earlier subject of the same sentence,
 * then the subject of the sentence before, then others, the latest first. A guess without support
 * stays unresolved.
 */
final class Pronouns {
  /** How many sentences back a pronoun may refer. */
  private static final int REACH = 3;

  private static final int REACH_OF_GROUPS = 1;

  /** What "X and his …" weighs: more than any other ground. */
  private static final int BESIDE = 20;

  private final List<Linker.Placed> placed;

  Pronouns(List<Linker.Placed> placed) {
    this.placed = placed;
  }

  Optional<Draft> resolve(Candidate pronoun, Sentence sentence) {
    Optional<Draft> best = Optional.empty();
    double bestScore = 0;
    for (int i = placed.size() - 1; i >= 0; i--) {
      Linker.Placed other = placed.get(i);
      int distance = sentence.index() - other.sentence().index();
      if (distance > REACH) {
        break;
      }
      boolean within = distance == 0 && other.candidate().words().covers(pronoun.words().first());
      if (within || pronoun.plural() && distance > REACH_OF_GROUPS || !agrees(pronoun, other)) {
        // "his counterpart" is not his own
        continue;
      }
      double score = score(other, distance, sentence) + fitness(pronoun, other.draft());
      if (distance == 0 && isBeside(pronoun, other, sentence)) {
        score += BESIDE;
      }
      if (score > bestScore) {
        bestScore = score;
        best = Optional.of(other.draft());
      }
    }
    if (pronoun.gender() != Gender.UNKNOWN) {
      best.filter(d -> d.gender() == Gender.UNKNOWN).ifPresent(d -> d.gender(pronoun.gender()));
    }
    return best;
  }

  private static double score(Linker.Placed other, int distance, Sentence sentence) {
    double score = 10 - 3.0 * distance;
    if (other.subject()) {
      score += 4;
    }
    if (other.candidate().form() == MentionForm.PRONOUN) {
      score += 1;
    }
    if (other.sentence().paragraph() == sentence.paragraph()) {
      score += 1;
    }
    return score;
  }

  /** "X and his daughter". */
  private static boolean isBeside(Candidate pronoun, Linker.Placed other, Sentence sentence) {
    int before = pronoun.words().first() - 1;
    return before >= 0
        && other.candidate().words().end() == before
        && sentence.token(before).lower().equals("and");
  }

  private static double fitness(Candidate pronoun, Draft draft) {
    if (pronoun.gender() == Gender.UNKNOWN) {
      return 0;
    }
    return draft.gender() == pronoun.gender() ? 2 : 0;
  }

  private static boolean agrees(Candidate pronoun, Linker.Placed other) {
    Draft draft = other.draft();
    return switch (pronoun.kind()) {
      case PERSON ->
          draft.kind() == ActorKind.PERSON
              && !draft.plural()
              && (draft.gender() == pronoun.gender() || draft.gender() == Gender.UNKNOWN);
      case GROUP -> draft.plural() && draft.kind() == ActorKind.GROUP;
      default ->
          (draft.kind() == ActorKind.STATE || draft.kind() == ActorKind.ORGANISATION)
              && !draft.plural()
              && other.subject();
    };
  }
}
