package org.attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.model.Finding;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.reading.ReportReader;
import org.attache.register.Incoming;
import org.attache.register.Register;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Telling;
import org.attache.register.memory.MemoryStore;
import org.attache.register.origins.Fingerprinter;
import org.attache.testkit.Happening;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How well tellings are merged, on our own corpus, from text to entry. Two reports of the corpus
 * are one pair; it is right when they share an entry of the happening's kind exactly if they tell
 * the same happening. What the reader does not find costs recall here too.
 */
class MergingTest {
  private static final double LEAST_F1 = 0.92;
  private static final double LEAST_PRECISION = 0.96;
  private static final double LEAST_F1_FROM_TEXT = 0.85;
  private static final double LEAST_F1_OF_PROSE = 0.77;

  private static final Map<Happening.Part, List<Teller>> READ = new LinkedHashMap<>();

  /** A report, what was read in it, and what it tells. */
  private record Teller(Happening happening, List<String> also, Incoming incoming) {
    Set<String> tells() {
      Set<String> all = new TreeSet<>(also);
      all.add(happening.name());
      return all;
    }

    /** Whether the reader found anything of the kind at all. */
    boolean isRead() {
      return incoming.reading().findings().stream().anyMatch(f -> Kind.of(f) == kind());
    }

    Kind kind() {
      return Kind.named(happening.kind()).orElseThrow();
    }
  }

  /** Pairs that are rightly, wrongly and not made. */
  private record Pairs(int right, int wrong, int missed, List<String> errors) {
    double precision() {
      return (double) right / (right + wrong);
    }

    double f1() {
      return 2.0 * right / (2 * right + wrong + missed);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "pairs: F1 %.3f, P %.3f, %d right, %d wrong, %d missed%n%s",
          f1(),
          precision(),
          right,
          wrong,
          missed,
          String.join("\n", errors));
    }
  }

  @BeforeAll
  static void readTheCorpus() {
    ReportReader reader = new ReportReader();
    Fingerprinter fingerprinter = new Fingerprinter();
    for (Happening.Part part : Happening.Part.values()) {
      List<Teller> all = new ArrayList<>();
      for (Happening happening : Happening.list(part)) {
        for (Happening.Telling telling : happening.reports()) {
          Report report = telling.report();
          Reading reading = reader.read(report);
          all.add(
              new Teller(
                  happening,
                  telling.also(),
                  Incoming.of(report.origin(), "test", reading, fingerprinter)));
        }
      }
      READ.put(part, all);
    }
  }

  @Test
  void tellings_of_one_happening_are_merged_and_near_misses_are_not() {
    assertHolds(pairs(inOrderOfPublication(Happening.Part.FIRST), true));
  }

  @Test
  void the_half_that_no_weight_was_set_on_is_merged_as_well() {
    assertHolds(pairs(inOrderOfPublication(Happening.Part.SECOND), true));
  }

  @Test
  void both_halves_in_one_register_and_in_any_order_are_merged_as_well() {
    List<Teller> all = new ArrayList<>(READ.getOrDefault(Happening.Part.FIRST, List.of()));
    all.addAll(READ.getOrDefault(Happening.Part.SECOND, List.of()));
    for (int seed = 1; seed <= 5; seed++) {
      Collections.shuffle(all, new Random(seed));
      assertHolds(pairs(all, true));
    }
  }

  @Test
  void from_text_to_entry_most_pairs_are_made_and_hardly_one_is_wrong() {
    List<Teller> all = new ArrayList<>(READ.getOrDefault(Happening.Part.FIRST, List.of()));
    all.addAll(READ.getOrDefault(Happening.Part.SECOND, List.of()));
    Pairs pairs = pairs(all, false);

    assertThat(pairs.precision()).as(pairs.toString()).isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat(pairs.f1()).as(pairs.toString()).isGreaterThanOrEqualTo(LEAST_F1_FROM_TEXT);
  }

  @Test
  void reports_of_several_sentences_are_merged_as_well() {
    assertHolds(pairs(inOrderOfPublication(Happening.Part.THIRD), true));
  }

  @Test
  void of_reports_that_name_no_state_fewer_pairs_are_made_but_none_is_wrong() {
    Pairs pairs = pairs(inOrderOfPublication(Happening.Part.THIRD), false);

    assertThat(pairs.precision()).as(pairs.toString()).isEqualTo(1);
    assertThat(pairs.f1()).as(pairs.toString()).isGreaterThanOrEqualTo(LEAST_F1_OF_PROSE);
  }

  private static void assertHolds(Pairs pairs) {
    assertThat(pairs.precision()).as(pairs.toString()).isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat(pairs.f1()).as(pairs.toString()).isGreaterThanOrEqualTo(LEAST_F1);
  }

  private static List<Teller> inOrderOfPublication(Happening.Part part) {
    return READ.getOrDefault(part, List.of()).stream()
        .sorted((a, b) -> published(a).compareTo(published(b)))
        .toList();
  }

  private static String published(Teller teller) {
    return teller.incoming().reading().report().published().orElse("");
  }

  private static Pairs pairs(List<Teller> reports, boolean onlyRead) {
    MemoryStore store = new MemoryStore();
    Register register = new Register();
    reports.forEach(teller -> store.transaction(tx -> register.take(tx, teller.incoming())));
    int right = 0;
    int wrong = 0;
    int missed = 0;
    List<String> errors = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        Teller one = reports.get(i);
        Teller two = reports.get(j);
        if (one.kind() != two.kind() || onlyRead && !(one.isRead() && two.isRead())) {
          continue;
        }
        Set<String> shared = entries(store, one);
        shared.retainAll(entries(store, two));
        boolean same = !Collections.disjoint(one.tells(), two.tells());
        String pair = one.incoming().id() + " + " + two.incoming().id();
        if (same && shared.isEmpty()) {
          missed++;
          errors.add("missed " + pair + "\n    " + found(one) + "\n    " + found(two));
        } else if (!same && !shared.isEmpty()) {
          wrong++;
          errors.add("wrong " + pair + " " + why(store, two));
        } else if (same) {
          right++;
        }
      }
    }
    return new Pairs(right, wrong, missed, errors);
  }

  private static Set<String> entries(MemoryStore store, Teller teller) {
    return store.tellingsOf(teller.incoming().id()).stream()
        .filter(telling -> telling.kind() == teller.kind())
        .flatMap(telling -> telling.entry().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> found(Teller teller) {
    return teller.incoming().reading().findings().stream()
        .filter(finding -> Kind.of(finding) == teller.kind())
        .map(Finding::toString)
        .map(text -> text.replaceAll("Optional\\.empty|Optional", ""))
        .toList();
  }

  private static List<List<String>> why(MemoryStore store, Teller teller) {
    return store.tellingsOf(teller.incoming().id()).stream()
        .filter(telling -> telling.kind() == teller.kind())
        .map(Telling::why)
        .toList();
  }
}
