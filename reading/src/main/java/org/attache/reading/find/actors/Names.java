package org.attache.reading.find.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.reading.find.NameWords;

/** Which personal names of a report are one person's: the fullest name of each. */
final class Names {
  private final List<List<String>> full = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final Map<String, Integer> known = new LinkedHashMap<>();

  /** Learns the names of a report, in text order. */
  Names(List<String> names) {
    names.stream().map(NameWords::of).filter(w -> w.size() > 1).forEach(this::learn);
    names.stream().map(NameWords::of).filter(w -> w.size() == 1).forEach(this::learn);
  }

  private void learn(List<String> words) {
    String key = String.join(" ", words);
    if (words.isEmpty() || known.containsKey(key)) {
      return;
    }
    Optional<Integer> same = person(words);
    int person;
    if (same.isPresent()) {
      person = same.get();
    } else {
      person = full.size();
      full.add(words);
    }
    known.put(key, person);
    for (String word : words) {
      List<Integer> list = byWord.computeIfAbsent(word, w -> new ArrayList<>());
      if (!list.contains(person)) {
        list.add(person);
      }
    }
  }

  /** The person whose names contain all these words, or whose words these contain. */
  private Optional<Integer> person(List<String> words) {
    String last = words.get(words.size() - 1);
    for (int person : byWord.getOrDefault(last, List.of())) {
      if (areOne(words, full.get(person))) {
        return Optional.of(person);
      }
    }
    for (int person : byWord.getOrDefault(words.get(0), List.of())) {
      if (areOne(words, full.get(person))) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }

  private static boolean areOne(List<String> a, List<String> b) {
    List<String> few = a.size() <= b.size() ? a : b;
    List<String> many = few == a ? b : a;
    return few.size() == 1 && many.size() == 1 ? few.equals(many) : many.containsAll(few);
  }

  /** A number for the person of a name, the same for all its forms; -1 for no name at all. */
  int of(String name) {
    List<String> words = NameWords.of(name);
    learn(words);
    return known.getOrDefault(String.join(" ", words), -1);
  }
}
