package org.attache.register.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.model.StateCode;

/** Words of the English names of states, as Java has them, folded. */
final class StateWords {
  private static final Map<String, List<String>> BY_CODE = byCode();

  private StateWords() {}

  private static Map<String, List<String>> byCode() {
    Map<String, List<String>> words = new HashMap<>();
    for (String country : Locale.getISOCountries()) {
      Locale locale = new Locale.Builder().setRegion(country).build();
      words.put(locale.getISO3Country(), Letters.words(locale.getDisplayCountry(Locale.ENGLISH)));
    }
    return Map.copyOf(words);
  }

  static List<String> of(StateCode code) {
    return BY_CODE.getOrDefault(code.value(), List.of());
  }
}
