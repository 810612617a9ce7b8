package org.attache.register.fields;

import java.util.List;
import java.util.Optional;
import org.attache.model.Finding;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.register.entry.Telling;

/** Takes out of a telling what it says, field by field; one for each kind. */
public interface FieldReader {

  /** All values, in the order of {@link Fields#of}. */
  List<Said> read(Telling telling);

  /** Whether and when it happens, by this telling. */
  Modality status(Finding finding);

  /** When it happens or happened, by this telling. */
  Optional<PartialDate> on(Finding finding);

  /** How far it has come, in the codebook's word, for kinds that have stages. */
  default Optional<String> stage(Finding finding) {
    return Optional.empty();
  }
}
