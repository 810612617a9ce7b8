package org.attache.register;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.register.origins.Fingerprint;
import org.attache.register.origins.Fingerprinter;

/**
 * A report that has been read and is to be registered. Making one is the costly part and may be
 * done by many threads; registering is for one.
 *
 * @param id lower-case hexadecimal SHA-256 of the bytes it came in
 * @param outlet who published it
 * @param reader version of the reader
 */
public record Incoming(
    String id, Optional<String> outlet, String reader, Reading reading, Fingerprint fingerprint) {
  public Incoming {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a report without an id");
    }
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(reader, "reader");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(fingerprint, "fingerprint");
  }

  /** A report with its reading, published by its publisher or else by the host of its address. */
  public static Incoming of(
      String id, String reader, Reading reading, Fingerprinter fingerprinter) {
    Report report = reading.report();
    Optional<String> outlet =
        report
            .publisher()
            .filter(name -> !name.isBlank())
            .or(() -> report.url().flatMap(Incoming::host));
    return new Incoming(
        id, outlet, reader, reading, fingerprinter.of(id, report, reading.furniture()));
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost())
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
