package org.attache.reading.find.actors;

import org.attache.reading.language.Sentence;

/** Guesses by tags which mentions are subjects: what a pronoun most likely refers to. */
final class Subjects {
  private final Sentence sentence;

  Subjects(Sentence sentence) {
    this.sentence = sentence;
  }

  boolean isSubject(Candidate candidate) {
    int before = candidate.words().first() - 1;
    String tag = tag(before);
    if (tag.equals("IN") || tag.equals("TO")) {
      return false;
    }
    if (tag.startsWith("VB")) {
      // "…", said X
      boolean inverted = tag.equals("VBD") || tag.equals("VBZ");
      return inverted && (tag(before - 1).equals("''") || tag(before - 1).equals(","));
    }
    int after = candidate.words().end();
    for (int i = after; i < Math.min(after + 2, sentence.size()); i++) {
      String t = tag(i);
      if (t.equals("VBD") || t.equals("VBZ") || t.equals("VBP") || t.equals("MD")) {
        return true;
      }
      if (t.equals(",") && tag(i + 1).equals("CC")) {
        // "by the director, X, and the ambassador": a list goes on
        return false;
      }
      if (t.equals(",")) {
        return before < 0 || tag(before).equals(",") || tag(before).equals("''");
      }
    }
    return false;
  }

  private String tag(int i) {
    return i >= 0 && i < sentence.size() ? sentence.token(i).tag() : "";
  }
}
