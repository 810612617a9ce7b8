package org.attache.reading.find.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An event as the frames read it, before its parties are known.
 *
 * @param trigger the token that names it
 * @param sources tokens that may name who acts, likeliest first
 * @param targets tokens that may name who is acted upon, likeliest first
 */
record Coding(Code code, int trigger, List<Integer> sources, List<Integer> targets) {
  Coding {
    Objects.requireNonNull(code, "code");
    sources = sources.stream().distinct().toList();
    targets = targets.stream().distinct().toList();
  }

  Coding as(Code other) {
    return new Coding(other, trigger, sources, targets);
  }

  Coding from(List<Integer> first) {
    return new Coding(code, trigger, joined(first, sources), targets);
  }

  Coding onlyFrom(List<Integer> other) {
    return new Coding(code, trigger, other, targets);
  }

  Coding towards(List<Integer> first) {
    return new Coding(code, trigger, sources, joined(first, targets));
  }

  static List<Integer> joined(List<Integer> first, List<Integer> then) {
    List<Integer> all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }
}
