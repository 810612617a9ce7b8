package org.attache.register.entry;

import java.util.Objects;
import java.util.Optional;
import org.attache.model.Modality;
import org.attache.model.PartialDate;

/**
 * One step of an entry's history: what a report said of it when it was published.
 *
 * @param stage how far an agreement had come, in the codebook's word; empty for other kinds
 * @param on the date of the event that the telling gives
 * @param published date or date-time of the report's publication, ISO 8601; empty when unknown
 * @param telling {@link Telling#id()}
 */
public record Step(
    Modality status,
    Optional<String> stage,
    Optional<PartialDate> on,
    Optional<String> published,
    String telling) {
  public Step {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(telling, "telling");
  }
}
