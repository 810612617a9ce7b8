package org.attache.register.fields;

import java.util.Objects;
import java.util.Optional;

/**
 * One value of one field, as one telling gives it.
 *
 * @param key equal for values that say the same in other words
 * @param value as it is shown
 * @param weight among wordings of one value the one with the greatest is shown: a name before a
 *     title
 */
public record Said(String field, String key, String value, int weight, Optional<String> person) {
  public Said {
    if (field.isBlank() || key.isBlank() || value.isBlank()) {
      throw new IllegalArgumentException("nothing said: '" + field + "' = '" + value + "'");
    }
    Objects.requireNonNull(person, "person");
  }
}
