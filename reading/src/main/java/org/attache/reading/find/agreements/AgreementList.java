package org.attache.reading.find.agreements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Agreement;

/** The agreements of one report, each once. */
final class AgreementList {
  private final List<Agreement> agreements = new ArrayList<>();
  private final List<Agreement> plurals = new ArrayList<>();

  /**
   * Adds an agreement unless an earlier sentence spoke of it.
   *
   * @param isPlural whether the words were of several ("the accords"), among which a later one with
   *     a subject of its own may be
   */
  void add(Agreement agreement, boolean isPlural) {
    if (agreements.stream().noneMatch(known -> isSame(known, agreement))) {
      agreements.add(agreement);
      if (isPlural) {
        plurals.add(agreement);
      }
    }
  }

  /** All of them, without "four documents" of which the same sentence tells one by one. */
  List<Agreement> list() {
    return agreements.stream()
        .filter(a -> agreements.stream().noneMatch(b -> tells(b, a)))
        .toList();
  }

  private static boolean tells(Agreement one, Agreement ofAnother) {
    return ofAnother.kind().isEmpty()
        && one.kind().isPresent()
        && one.parties().equals(ofAnother.parties())
        && one.evidence().sentence().equals(ofAnother.evidence().sentence());
  }

  private boolean isSame(Agreement a, Agreement b) {
    if (!a.parties().equals(b.parties())) {
      return false;
    }
    if (a.kind().isEmpty() || b.kind().isEmpty()) {
      return b.kind().isEmpty() || !plurals.contains(a);
    }
    Set<String> common = new HashSet<>(words(a.kind()));
    common.retainAll(words(b.kind()));
    return !common.isEmpty();
  }

  private static List<String> words(Optional<String> kind) {
    return List.of(kind.orElse("").toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
  }
}
