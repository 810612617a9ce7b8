package org.attache.sources;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the user says of the inputs, which goes before what they say of themselves.
 *
 * @param published ISO 8601 date of publication
 * @param language ISO 639-1
 * @param anyLanguage whether texts in languages that cannot be read are wanted too
 */
public record Defaults(Optional<String> published, Optional<String> language, boolean anyLanguage) {
  public Defaults {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(language, "language");
  }

  Defaults withAnyLanguage() {
    return new Defaults(published, language, true);
  }

  /** As {@link org.attache.sources.raw.Raw#known()} has it. */
  Map<String, String> known() {
    Map<String, String> known = new TreeMap<>();
    published.ifPresent(date -> known.put("published", date));
    language.ifPresent(code -> known.put("language", code));
    return known;
  }
}
