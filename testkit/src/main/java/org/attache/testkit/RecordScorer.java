package org.attache.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Compares readings with what the samples expect and keeps the counts.
 *
 * <p>Found and expected records are paired one to one, the most alike first. An expected record
 * marked {@code optional} costs nothing when it is missed and counts when it is found.
 */
public final class RecordScorer {
  private final Map<RecordKind, Score> scores = new EnumMap<>(RecordKind.class);
  private final List<String> differences = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();
  private Score visitsInDetail = Score.NONE;
  private Score delegations = Score.NONE;

  /**
   * Counts one reading.
   *
   * @param reading one object of the reader's JSON output
   */
  public void add(Sample sample, JsonNode reading) {
    for (RecordKind kind : RecordKind.values()) {
      if (kind.isMeasuredBy(sample.expected())) {
        add(sample.id(), kind, kind.in(sample.expected()), kind.foundIn(reading));
      }
    }
  }

  /** The counts of one kind so far. */
  public Score score(RecordKind kind) {
    return scores.getOrDefault(kind, Score.NONE);
  }

  /** Visits of which, besides the two sides, status and level are right. */
  public Score visitsInDetail() {
    return visitsInDetail;
  }

  /** The members of the delegations of those visits that were found. */
  public Score delegations() {
    return delegations;
  }

  /** One line for each record that was missed or is false, in the order of the samples. */
  public List<String> differences() {
    return List.copyOf(differences);
  }

  /**
   * Whether one found record is right.
   *
   * @param sample name of the sample
   * @param record one object of the reader's output, the very one that was given to {@link #add}
   */
  public record Verdict(String sample, RecordKind kind, JsonNode record, boolean right) {}

  /** One for each record that was found, in the order of samples, kinds and records. */
  public List<Verdict> verdicts() {
    return List.copyOf(verdicts);
  }

  private void add(String id, RecordKind kind, List<JsonNode> expected, List<JsonNode> found) {
    Pairing pairing = Pairing.of(kind, expected, found);
    int missed = 0;
    for (JsonNode record : expected) {
      if (!pairing.has(record) && !record.path("optional").asBoolean()) {
        missed++;
        differences.add(id + " " + kind + " missed " + record);
      }
    }
    int wrong = 0;
    for (JsonNode record : found) {
      verdicts.add(new Verdict(id, kind, record, pairing.has(record)));
      if (!pairing.has(record)) {
        wrong++;
        differences.add(id + " " + kind + " false " + record);
      }
    }
    scores.merge(kind, new Score(pairing.pairs().size(), wrong, missed), Score::plus);
    if (kind == RecordKind.VISITS) {
      addDetail(pairing.pairs(), wrong, missed);
    }
  }

  private void addDetail(List<Pairing.Pair> pairs, int wrong, int missed) {
    int exact = 0;
    for (Pairing.Pair pair : pairs) {
      if (Likeness.agree(pair.expected(), pair.found(), "status")
          && Likeness.agree(pair.expected(), pair.found(), "level")) {
        exact++;
      }
      JsonNode expected = pair.expected().path("delegation");
      JsonNode found = pair.found().path("delegation");
      int common = Persons.common(expected, found);
      delegations =
          delegations.plus(new Score(common, found.size() - common, expected.size() - common));
    }
    int inexact = pairs.size() - exact;
    visitsInDetail = visitsInDetail.plus(new Score(exact, wrong + inexact, missed + inexact));
  }
}
