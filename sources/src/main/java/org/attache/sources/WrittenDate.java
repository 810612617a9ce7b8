package org.attache.sources;

import java.util.Optional;
import org.attache.model.PartialDate;
import org.attache.reading.extract.DateText;
import org.attache.sources.raw.MailDates;

/** Dates of publication as feeds, tables and mail write them. */
final class WrittenDate {
  private WrittenDate() {}

  /**
   * The date in ISO 8601; empty if it is none, or could be two ({@code 5/8/2024}).
   *
   * @param written as it stands in the source
   */
  static Optional<String> iso(String written) {
    if (PartialDate.parse(written).isPresent()) {
      return Optional.of(written);
    }
    Optional<String> mail =
        MailDates.iso(written).filter(date -> PartialDate.parse(date).isPresent());
    if (mail.isPresent()) {
      return mail;
    }
    Optional<String> dayFirst = DateText.first(written, false);
    return dayFirst.equals(DateText.first(written, true)) ? dayFirst : Optional.empty();
  }
}
