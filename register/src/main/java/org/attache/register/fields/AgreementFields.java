package org.attache.register.fields;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.model.Agreement;
import org.attache.model.Finding;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.register.entry.Telling;

/** What is said of an agreement. */
final class AgreementFields implements FieldReader {

  @Override
  public List<Said> read(Telling telling) {
    Agreement agreement = (Agreement) telling.finding();
    return new Saying(telling)
        .codes(Fields.PARTIES, agreement.parties())
        .words(Fields.TITLE, agreement.kind())
        .choice(Fields.STAGE, Optional.of(agreement.status()))
        .code(Fields.DATE, agreement.date())
        .status(status(agreement))
        .list();
  }

  @Override
  public Modality status(Finding finding) {
    return switch (((Agreement) finding).status()) {
      case PROPOSED -> Modality.PLANNED;
      case AGREED, SIGNED, IN_FORCE -> Modality.COMPLETED;
      case TERMINATED -> Modality.CANCELLED;
    };
  }

  @Override
  public Optional<PartialDate> on(Finding finding) {
    return ((Agreement) finding).date();
  }

  @Override
  public Optional<String> stage(Finding finding) {
    return Optional.of(((Agreement) finding).status().name().toLowerCase(Locale.ROOT));
  }
}
