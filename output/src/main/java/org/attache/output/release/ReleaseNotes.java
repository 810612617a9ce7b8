package org.attache.output.release;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a release says of itself beside its data.
 *
 * @param name as it is cited: "sahel-visits-2024"; letters, digits, hyphens and dots
 * @param date day of the release, handed in by the door
 * @param version of Attaché
 * @param codebook Markdown
 * @param agreement how far coders agree, Markdown
 * @param licences on what terms data and texts may be used, Markdown
 */
public record ReleaseNotes(
    String name,
    LocalDate date,
    String version,
    String codebook,
    String agreement,
    String licences) {
  public ReleaseNotes {
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,79}")) {
      throw new IllegalArgumentException(
          "a release is named by letters, digits, dots and hyphens, not '" + name + "'");
    }
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(codebook, "codebook");
    Objects.requireNonNull(agreement, "agreement");
    Objects.requireNonNull(licences, "licences");
  }
}
