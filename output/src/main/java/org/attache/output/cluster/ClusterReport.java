package org.attache.output.cluster;

import java.util.Objects;
import java.util.Optional;
import org.attache.register.Arrival;
import org.attache.register.origins.Fingerprint;

/**
 * A report that a cluster has read.
 *
 * @param arrival how it came
 * @param bytes as they came
 * @param outlet who published it
 * @param reader version of the reader
 * @param reading in the JSON of the store
 * @param fingerprint by which its copies are found
 */
public record ClusterReport(
    Arrival arrival,
    byte[] bytes,
    Optional<String> outlet,
    String reader,
    String reading,
    Fingerprint fingerprint) {
  public ClusterReport {
    Objects.requireNonNull(arrival, "arrival");
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(reader, "reader");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(fingerprint, "fingerprint");
  }
}
