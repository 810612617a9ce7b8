package org.attache.reading.find.events;

import java.util.Objects;
import java.util.Optional;
import org.attache.model.PloverType;

/** A PLOVER type with its mode and CAMEO code, as far as they are known. */
record Code(PloverType type, Optional<String> mode, Optional<String> cameo) {
  Code {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(cameo, "cameo");
  }

  /** Whether it is done in words. */
  boolean isVerbal() {
    return type.quad() % 2 == 1;
  }

  boolean isConflict() {
    return type.quad() >= 3;
  }
}
