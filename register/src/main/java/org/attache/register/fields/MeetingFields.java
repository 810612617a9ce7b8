package org.attache.register.fields;

import java.util.List;
import java.util.Optional;
import org.attache.model.Finding;
import org.attache.model.Meeting;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.register.entry.Telling;

/** What is said of a meeting. */
final class MeetingFields implements FieldReader {

  @Override
  public List<Said> read(Telling telling) {
    Meeting meeting = (Meeting) telling.finding();
    return new Saying(telling)
        .choice(Fields.FORM, Optional.of(meeting.form()))
        .people(Fields.PARTICIPANTS, meeting.participants())
        .words(
            Fields.ROLE,
            meeting.participants().stream().flatMap(one -> one.role().stream()).toList())
        .codes(Fields.STATES, meeting.states())
        .words(Fields.PLACE, meeting.place())
        .code(Fields.DATE, meeting.date())
        .status(meeting.status())
        .words(Fields.TOPICS, meeting.topics())
        .list();
  }

  @Override
  public Modality status(Finding finding) {
    return ((Meeting) finding).status();
  }

  @Override
  public Optional<PartialDate> on(Finding finding) {
    return ((Meeting) finding).date();
  }
}
