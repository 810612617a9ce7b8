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
 * @param columns names of columns of tables, by what they hold ({@code text}, {@code title} …)
 */
public record Defaults(
    Optional<String> published,
    Optional<String> language,
    boolean anyLanguage,
    Map<String, String> columns) {
  /** The user says nothing. */
  public static final Defaults NONE =
      new Defaults(Optional.empty(), Optional.empty(), false, Map.of());

  public Defaults {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(language, "language");
    columns = Map.copyOf(columns);
  }

  Defaults withAnyLanguage() {
    return new Defaults(published, language, true, columns);
  }

  /** As {@link org.attache.sources.raw.Raw#known()} has it. */
  Map<String, String> known() {
    Map<String, String> known = new TreeMap<>();
    published.ifPresent(date -> known.put("published", date));
    language.ifPresent(code -> known.put("language", code));
    return known;
  }
}
