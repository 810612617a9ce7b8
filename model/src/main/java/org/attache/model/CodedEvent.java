package org.attache.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One event of a dyad, coded by PLOVER.
 *
 * @param source the state that acts; in CONSULT/visit the visitor
 * @param target the state acted upon
 * @param sourceText the actor's words
 * @param sourceSector the part of society the actor belongs to
 * @param targetSector the part of society the one acted upon belongs to
 * @param reciprocal whether both do it to each other ("met", "clashed"); one record then stands for
 *     both directions
 * @param mode PLOVER mode, where the type has modes
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code, where it maps
 */
public record CodedEvent(
    Optional<StateCode> source,
    Optional<StateCode> target,
    Optional<String> sourceText,
    Optional<String> targetText,
    Optional<Sector> sourceSector,
    Optional<Sector> targetSector,
    boolean reciprocal,
    PloverType type,
    Optional<String> mode,
    List<String> contexts,
    Optional<String> cameo,
    Modality status,
    Optional<PartialDate> date,
    Optional<String> place,
    Evidence evidence)
    implements Finding {
  public CodedEvent {
    Objects.requireNonNull(sourceSector, "sourceSector");
    Objects.requireNonNull(targetSector, "targetSector");
    Objects.requireNonNull(type, "type");
    contexts = List.copyOf(contexts);
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(evidence, "evidence");
  }

  @Override
  public CodedEvent with(Evidence other) {
    return new CodedEvent(
        source,
        target,
        sourceText,
        targetText,
        sourceSector,
        targetSector,
        reciprocal,
        type,
        mode,
        contexts,
        cameo,
        status,
        date,
        place,
        other);
  }
}
