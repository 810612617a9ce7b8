package org.attache.reading.find.actors;

import java.util.List;
import java.util.Locale;

/** Compares titles. */
final class Titles {
  private Titles() {}

  /** Whether the words of one stand in the other in order: "minister" fits "Foreign Minister". */
  static boolean fit(String a, String b) {
    List<String> x = words(a);
    List<String> y = words(b);
    return isWithin(x, y) || isWithin(y, x);
  }

  private static boolean isWithin(List<String> few, List<String> many) {
    int i = 0;
    for (String word : many) {
      if (i < few.size() && few.get(i).equals(word)) {
        i++;
      }
    }
    return i == few.size();
  }

  private static List<String> words(String title) {
    return List.of(
        title.toLowerCase(Locale.ROOT).replace("defense", "defence").replace('-', ' ').split(" +"));
  }
}
