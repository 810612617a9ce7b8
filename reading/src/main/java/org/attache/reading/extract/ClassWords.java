package org.attache.reading.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attache.reading.lexicon.Table;

/**
 * What the class, id, role and itemprop attributes of an element say about its purpose. Remembers
 * what it has read: the pages of an outlet share their attributes. Safe to share between threads.
 */
final class ClassWords {
  private static final Map<String, Integer> ROLES_OF_WORD = load();

  /** Longer attributes are styling by utility classes; what follows tells nothing. */
  private static final int LONGEST_ATTRIBUTE = 200;

  private static final int MOST_REMEMBERED = 50_000;

  private final Map<String, Integer> known = new ConcurrentHashMap<>();

  private static Map<String, Integer> load() {
    Map<String, Integer> roles = new HashMap<>();
    for (Table.Row row : Resource.table("classwords.tsv").rows()) {
      int bit = PageRole.valueOf(row.get("role").toUpperCase(Locale.ROOT)).bit();
      for (String word : row.get("words").split(" ")) {
        roles.merge(word, bit, (a, b) -> a | b);
      }
    }
    return roles;
  }

  /** The roles, as {@link PageRole#bit() bits}, that the words of an attribute name. */
  int roles(String attribute) {
    if (attribute.isEmpty()) {
      return 0;
    }
    Integer roles = known.get(attribute);
    if (roles == null) {
      roles = read(attribute);
      if (known.size() < MOST_REMEMBERED) {
        known.put(attribute, roles);
      }
    }
    return roles;
  }

  private static int read(String attribute) {
    int roles = 0;
    int end = Math.min(attribute.length(), LONGEST_ATTRIBUTE);
    boolean post = attribute.contains("hentry") || attribute.contains("type-post");
    int start = 0;
    while (start < end) {
      int stop = attribute.indexOf(' ', start);
      stop = stop < 0 || stop > end ? end : stop;
      String name = attribute.substring(start, stop);
      if (!(post && isLabel(name)) && !name.startsWith("elementor")) {
        roles |= rolesOfName(name) | ROLES_OF_WORD.getOrDefault("=" + name, 0);
      }
      start = stop + 1;
    }
    return roles;
  }

  /** Blog software writes a post's keywords and properties among its classes. */
  private static boolean isLabel(String name) {
    return name.startsWith("tag-")
        || name.startsWith("category-")
        || name.startsWith("has-")
        || name.startsWith("format-")
        || name.startsWith("status-");
  }

  private static int rolesOfName(String name) {
    int roles = 0;
    String previous = "";
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter = i < name.length() && Character.isLetterOrDigit(name.charAt(i));
      boolean newWord =
          letter
              && i > 0
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (start >= 0 && (!letter || newWord)) {
        String word = name.substring(start, i).toLowerCase(Locale.ROOT);
        roles |= ROLES_OF_WORD.getOrDefault(word, 0);
        if (!previous.isEmpty()) {
          roles |= ROLES_OF_WORD.getOrDefault(previous + "-" + word, 0);
        }
        previous = word;
        start = -1;
      }
      if (letter && start < 0) {
        start = i;
      }
    }
    return roles;
  }
}
