package org.attache.register.fields;

import java.util.List;
import java.util.Optional;
import org.attache.model.Finding;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.RelationSignal;
import org.attache.register.entry.Telling;

/** What is said of a relation. */
final class RelationFields implements FieldReader {

  @Override
  public List<Said> read(Telling telling) {
    RelationSignal signal = (RelationSignal) telling.finding();
    return new Saying(telling)
        .codes(Fields.STATES, List.of(signal.first(), signal.second()))
        .choice(Fields.DIRECTION, Optional.of(signal.direction()))
        .words(Fields.WORDING, Optional.of(signal.wording()))
        .words(Fields.TRIGGER, signal.trigger())
        .status(status(signal))
        .list();
  }

  @Override
  public Modality status(Finding finding) {
    // a report characterises a relation as it is when it is written
    return Modality.ONGOING;
  }

  @Override
  public Optional<PartialDate> on(Finding finding) {
    return Optional.empty();
  }
}
