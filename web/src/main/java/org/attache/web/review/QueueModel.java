package org.attache.web.review;

import java.util.Objects;
import java.util.Optional;

/**
 * The queue at one of its candidates.
 *
 * @param candidate empty when none is left
 * @param second whether this is blind second coding
 * @param decided how many of the entries asked for have been decided about
 * @param total how many there are
 * @param said what has just been decided, in words
 * @param scope what is asked for, behind the question mark; with it when not empty
 * @param skipAddress where skipping leads
 * @param nextAddress where the next one is
 * @param againAddress where the queue begins anew
 * @param skipped how many were skipped on the way
 * @param undo whether this visitor has a decision to take back
 */
public record QueueModel(
    Optional<Candidate> candidate,
    boolean second,
    long decided,
    long total,
    Optional<String> said,
    String scope,
    String skipAddress,
    String nextAddress,
    String againAddress,
    long skipped,
    boolean undo) {
  public QueueModel {
    Objects.requireNonNull(candidate, "candidate");
    Objects.requireNonNull(said, "said");
    Objects.requireNonNull(scope, "scope");
  }
}
