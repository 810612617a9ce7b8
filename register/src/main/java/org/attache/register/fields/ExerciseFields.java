package org.attache.register.fields;

import java.util.List;
import java.util.Optional;
import org.attache.model.Exercise;
import org.attache.model.Finding;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.register.entry.Telling;

/** What is said of an exercise. */
final class ExerciseFields implements FieldReader {

  @Override
  public List<Said> read(Telling telling) {
    Exercise exercise = (Exercise) telling.finding();
    return new Saying(telling)
        .words(Fields.NAME, exercise.name())
        .codes(Fields.PARTICIPANTS, exercise.participants())
        .code(Fields.LOCATION, exercise.location())
        .words(Fields.PLACE, exercise.place())
        .code(Fields.START, exercise.start())
        .code(Fields.END, exercise.end())
        .status(exercise.status())
        .list();
  }

  @Override
  public Modality status(Finding finding) {
    return ((Exercise) finding).status();
  }

  @Override
  public Optional<PartialDate> on(Finding finding) {
    return ((Exercise) finding).start();
  }
}
