package org.attache.reading.language.corenlp;

import java.util.Set;

/**
 * Mends what taggers typically get wrong in news reports, where the tags contradict each other: a
 * sentence without any finite verb, whose participle has an object, lacks no verb.
 */
final class TagRepair {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /** Tags that an object begins with. */
  private static final Set<String> OBJECT = Set.of("DT", "NNP", "NNPS", "PRP", "PRP$");

  private TagRepair() {}

  /** "Armenia, for its part, accused/VBN Azerbaijan of …": mended in place. */
  static void mend(String[] tags) {
    int last = tags.length - 1;
    if (last < 0 || !tags[last].equals(".")) {
      return;
    }
    int participle = -1;
    for (int i = 0; i < last; i++) {
      if (FINITE.contains(tags[i])) {
        return;
      }
      boolean candidate =
          tags[i].equals("VBN") && i > 2 && tags[i - 1].equals(",") && OBJECT.contains(tags[i + 1]);
      if (candidate && participle < 0) {
        participle = i;
      }
    }
    if (participle >= 0 && opensBefore(tags, participle - 1)) {
      tags[participle] = "VBD";
    }
  }

  /** Whether the insertion that a comma ends begins after the sentence's first phrase. */
  private static boolean opensBefore(String[] tags, int comma) {
    for (int i = 0; i < comma; i++) {
      if (tags[i].equals(",")) {
        return i > 0 && tags[i - 1].startsWith("NN");
      }
    }
    return false;
  }
}
