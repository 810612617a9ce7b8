package org.attache.reading.language.corenlp;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.TreeMap;

/** What the steps of the build that take CoreNLP's models apart have in common. */
final class ModelParts {
  private ModelParts() {}

  /** The value of a field, private or not, of an object's class or one above it. */
  static Object field(Object object, String name)
      throws NoSuchFieldException, IllegalAccessException {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return field.get(object);
        }
      }
    }
    throw new NoSuchFieldException(name);
  }

  /** Classes of words by the words' hashes. */
  static TreeMap<Long, String> classes(Map<?, ?> lexicon) {
    TreeMap<Long, String> classes = new TreeMap<>();
    for (Map.Entry<?, ?> entry : lexicon.entrySet()) {
      putNew(classes, FeatureHash.of((String) entry.getKey()), (String) entry.getValue());
    }
    return classes;
  }

  /** The classes' numbers, in the order of the hashes. */
  static short[] numbers(TreeMap<Long, String> classes) {
    short[] numbers = new short[classes.size()];
    int next = 0;
    for (String number : classes.values()) {
      numbers[next++] = Short.parseShort(number);
    }
    return numbers;
  }

  static <V> void putNew(Map<Long, V> map, long hash, V value) {
    if (map.put(hash, value) != null) {
      throw new IllegalStateException("two strings with the same hash");
    }
  }

  static long[] hashes(Map<Long, ?> map) {
    return map.keySet().stream().mapToLong(Long::longValue).toArray();
  }
}
