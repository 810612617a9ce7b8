package org.attache.register.origins;

import java.util.List;
import java.util.Optional;
import org.attache.model.Report;

/** Fingerprints of reports made up for a test. */
final class Told {
  private static final Fingerprinter FINGERPRINTER = new Fingerprinter();

  private Told() {}

  static Fingerprint by(String outlet, String published, String... paragraphs) {
    return FINGERPRINTER.of(
        outlet + " " + published, report(outlet, "", published, paragraphs), List.of());
  }

  static Report report(String outlet, String author, String published, String... paragraphs) {
    return new Report(
        Optional.empty(),
        outlet,
        Optional.empty(),
        Optional.empty(),
        Optional.of(author).filter(name -> !name.isEmpty()),
        Optional.of(outlet).filter(name -> !name.isEmpty()),
        Optional.of(published).filter(date -> !date.isEmpty()),
        Optional.of("en"),
        String.join("\n\n", paragraphs));
  }
}
