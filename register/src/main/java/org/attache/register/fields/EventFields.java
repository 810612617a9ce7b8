package org.attache.register.fields;

import java.util.List;
import java.util.Optional;
import org.attache.model.CodedEvent;
import org.attache.model.Finding;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.register.entry.Telling;

/** What is said of an event. */
final class EventFields implements FieldReader {

  @Override
  public List<Said> read(Telling telling) {
    CodedEvent event = (CodedEvent) telling.finding();
    return new Saying(telling)
        .code(Fields.SOURCE, event.source())
        .code(Fields.TARGET, event.target())
        .code(Fields.TYPE, Optional.of(event.type()))
        .code(Fields.MODE, event.mode())
        .codes(Fields.CONTEXTS, event.contexts())
        .code(Fields.CAMEO, event.cameo())
        .code(Fields.DATE, event.date())
        .words(Fields.PLACE, event.place())
        .status(event.status())
        .words(Fields.ACTOR, event.sourceText())
        .words(Fields.RECIPIENT, event.targetText())
        .code(Fields.ACTOR_SECTOR, event.sourceSector())
        .code(Fields.RECIPIENT_SECTOR, event.targetSector())
        .list();
  }

  @Override
  public Modality status(Finding finding) {
    return ((CodedEvent) finding).status();
  }

  @Override
  public Optional<PartialDate> on(Finding finding) {
    return ((CodedEvent) finding).date();
  }
}
