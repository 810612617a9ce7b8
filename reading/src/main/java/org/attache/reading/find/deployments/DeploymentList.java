package org.attache.reading.find.deployments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Deployment;
import org.attache.model.StateCode;
import org.attache.reading.language.Sentence;

/** The deployments of a report; the same one told twice is kept once. */
final class DeploymentList {
  /** How many sentences back forces may stand whose the next ones are too. */
  private static final int NEAR = 2;

  private final List<Deployment> found = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();
  private Optional<StateCode> noted = Optional.empty();
  private int notedAt;
  private final int back;

  /**
   * @param back how many sentences back the last one may stand that fills a gap
   */
  DeploymentList(int back) {
    this.back = back;
  }

  void add(Sentence sentence, Deployment deployment) {
    for (int i = 0; i < found.size(); i++) {
      Deployment other = found.get(i);
      boolean same =
          other.sender().equals(deployment.sender())
              && other.location().equals(deployment.location())
              && (other.strength().isEmpty()
                  || deployment.strength().isEmpty()
                  || other.strength().equals(deployment.strength()));
      if (same) {
        found.set(i, merged(other, deployment));
        sentences.set(i, sentence.index());
        return;
      }
    }
    found.add(deployment);
    sentences.add(sentence.index());
  }

  private static Deployment merged(Deployment first, Deployment again) {
    return new Deployment(
        first.sender(),
        first.location(),
        first.strength().or(again::strength),
        first.unit().or(again::unit),
        first.framework().or(again::framework),
        first.mandate().or(again::mandate),
        first.purpose().or(again::purpose),
        first.since().or(again::since),
        first.stage(),
        first.status(),
        first.strength().isPresent() || again.strength().isEmpty()
            ? first.evidence()
            : again.evidence());
  }

  /** Remembers a place where forces are of whom it is not known whose they are. */
  void note(Sentence sentence, StateCode location) {
    noted = Optional.of(location);
    notedAt = sentence.index();
  }

  /** Whose forces were spoken of last. */
  Optional<StateCode> lastSender(Sentence sentence) {
    return last(sentence, NEAR).map(Deployment::sender);
  }

  /** Where the forces were that were spoken of last, whosesoever they are. */
  Optional<StateCode> lastLocation(Sentence sentence) {
    boolean fresh = notedAt >= sentence.index() - back;
    return last(sentence, back)
        .flatMap(Deployment::location)
        .or(() -> fresh ? noted : Optional.empty());
  }

  /** Where the forces were that were spoken of last. */
  Optional<StateCode> lastLocation(Sentence sentence, StateCode sender) {
    boolean fresh = notedAt >= sentence.index() - back;
    return last(sentence, back)
        .flatMap(Deployment::location)
        .or(() -> fresh ? noted : Optional.empty())
        .filter(l -> !l.equals(sender));
  }

  private Optional<Deployment> last(Sentence sentence, int reach) {
    for (int i = found.size() - 1; i >= 0; i--) {
      if (sentences.get(i) >= sentence.index() - reach) {
        return Optional.of(found.get(i));
      }
    }
    return Optional.empty();
  }

  List<Deployment> list() {
    return List.copyOf(found);
  }
}
