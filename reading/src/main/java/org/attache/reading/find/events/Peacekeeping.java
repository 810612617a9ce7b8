package org.attache.reading.find.events;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.attache.model.CodedEvent;
import org.attache.model.Deployment;
import org.attache.model.Finding;
import org.attache.model.PloverType;

/**
 * Tells forces sent to help a host from forces moved against somebody. CAMEO codes protection and
 * peacekeeping (074) as aid, other moves of forces (15) as conflict; the verbs are the same. Troops
 * that are abroad under a mandate, an alliance or an agreement with the host are aid.
 */
public final class Peacekeeping {
  private Peacekeeping() {}

  /** Makes mobilizations aid that are deployments under a framework; leaves other findings. */
  public static UnaryOperator<Finding> settling(List<Finding> findings) {
    List<Finding> all = List.copyOf(findings);
    return finding ->
        finding instanceof CodedEvent event && isHelp(event, all) ? aid(event) : finding;
  }

  private static boolean isHelp(CodedEvent event, List<Finding> findings) {
    return event.type() == PloverType.MOBILIZE
        && findings.stream()
            .anyMatch(
                finding ->
                    finding instanceof Deployment deployment
                        && deployment.framework().isPresent()
                        && event.source().equals(Optional.of(deployment.sender()))
                        && event.target().equals(deployment.location())
                        && event.evidence().sentence().equals(deployment.evidence().sentence()));
  }

  private static CodedEvent aid(CodedEvent event) {
    return new CodedEvent(
        event.source(),
        event.target(),
        event.sourceText(),
        event.targetText(),
        event.sourceSector(),
        event.targetSector(),
        event.reciprocal(),
        PloverType.AID,
        Optional.empty(),
        event.contexts(),
        Optional.of("074"),
        event.status(),
        event.date(),
        event.place(),
        event.evidence());
  }
}
