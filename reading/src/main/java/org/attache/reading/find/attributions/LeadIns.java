package org.attache.reading.find.attributions;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Words that tie a source with its cue to a content before it: "…, as the minister said", "…, or so
 * diplomats say", "'…' was how the envoy put it".
 */
final class LeadIns {
  private static final List<List<String>> LEADS =
      Words.of("lead").stream()
          .map(words -> Arrays.asList(words.split(" ")))
          .sorted(Comparator.comparing((List<String> words) -> -words.size()))
          .toList();

  private LeadIns() {}

  /** The first token of such words that end before token {@code first}; that token if none do. */
  static int before(Line line, int first) {
    for (List<String> lead : LEADS) {
      int from = first - lead.size();
      boolean stands = from >= 0;
      for (int i = 0; stands && i < lead.size(); i++) {
        stands = line.lower(from + i).equals(lead.get(i));
      }
      if (stands) {
        return from;
      }
    }
    return first;
  }
}
