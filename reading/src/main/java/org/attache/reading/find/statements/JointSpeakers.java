package org.attache.reading.find.statements;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.model.Source;
import org.attache.reading.lexicon.Table;

/**
 * Tells two sides that say something together: "both sides welcomed", "the two ministers noted".
 */
final class JointSpeakers {
  private static final Set<String> NUMBERS = Set.of("two", "both", "three");

  /** "the two ministers"; with more words it is somebody in particular. */
  private static final int LONGEST = 3;

  /** Each noun, and whether it needs a number before it. */
  private static final Map<String, Boolean> NOUNS =
      Table.of("en", "joint-speakers").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get("noun"), row -> row.get("number").equals("yes")));

  private JointSpeakers() {}

  /** Whether a source is two sides at once. */
  static boolean are(Source source) {
    String[] words = source.wording().toLowerCase(Locale.ROOT).split(" ");
    String noun = words[words.length - 1];
    if (!NOUNS.containsKey(noun) || words.length > LONGEST) {
      return false;
    }
    boolean number = false;
    for (int i = 0; i + 1 < words.length; i++) {
      boolean opens = NUMBERS.contains(words[i]) || words[i].equals("the");
      if (!opens) {
        return false;
      }
      number |= NUMBERS.contains(words[i]);
    }
    return number || !NOUNS.getOrDefault(noun, true);
  }
}
