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
 * @param nominal whether a noun alone makes it, without a verb
 * @param each whether several sources without a target do it to each other
 */
record Coding(
    Code code,
    int trigger,
    List<Integer> sources,
    List<Integer> targets,
    boolean nominal,
    boolean each) {
  Coding {
    Objects.requireNonNull(code, "code");
    sources = sources.stream().distinct().toList();
    targets = targets.stream().distinct().toList();
  }

  /** An event that a verb makes. */
  Coding(Code code, int trigger, List<Integer> sources, List<Integer> targets, boolean each) {
    this(code, trigger, sources, targets, false, each);
  }

  Coding as(Code other) {
    return new Coding(other, trigger, sources, targets, nominal, each);
  }

  static List<Integer> joined(List<Integer> first, List<Integer> then) {
    List<Integer> all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }
}
