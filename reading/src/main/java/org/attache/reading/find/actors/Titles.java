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

  /** Whether capitals are the initials of words: COAS of "Chief of Army Staff". */
  static boolean isShort(String capitals, String name) {
    StringBuilder all = new StringBuilder();
    StringBuilder main = new StringBuilder();
    for (String word : name.split("[ -]+")) {
      if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
        all.append(Character.toUpperCase(word.charAt(0)));
        if (Character.isUpperCase(word.charAt(0))) {
          main.append(word.charAt(0));
        }
      }
    }
    return all.toString().equals(capitals) || main.toString().equals(capitals);
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
