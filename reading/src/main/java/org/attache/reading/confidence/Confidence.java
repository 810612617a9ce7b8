package org.attache.reading.confidence;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Finding;
import org.attache.model.Reading;

/** Gives every finding of a reading its confidence. Immutable, safe to share between threads. */
public final class Confidence {
  /** Two digits: more would claim what the samples cannot tell. */
  private static final double DIGITS = 100;

  /** Nothing is sure either way. */
  private static final double LEAST = 0.01;

  private final Weights weights;
  private final Hedges hedges;

  /**
   * With the weights in the program.
   *
   * @param language ISO 639-1
   */
  public Confidence(String language) {
    weights = Weights.shipped();
    hedges = new Hedges(language);
  }

  /** The same reading, its findings judged. */
  public Reading judge(Reading reading) {
    Signs signs = new Signs(reading, hedges);
    List<Finding> judged = new ArrayList<>();
    for (Finding finding : reading.findings()) {
      double share = weights.share(FindingKind.of(finding), signs.of(finding));
      judged.add(finding.with(finding.evidence().with(rounded(share))));
    }
    return new Reading(
        reading.report(),
        reading.furniture(),
        reading.actors(),
        reading.mentions(),
        reading.places(),
        reading.dates(),
        reading.attributions(),
        judged,
        reading.notes());
  }

  /** The signs by which each finding is judged, in the order of the findings. */
  public List<List<String>> signs(Reading reading) {
    Signs signs = new Signs(reading, hedges);
    return reading.findings().stream().map(signs::of).toList();
  }

  private static double rounded(double share) {
    return Math.min(1 - LEAST, Math.max(LEAST, Math.round(share * DIGITS) / DIGITS));
  }
}
