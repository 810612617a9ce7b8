package org.attache.sources.watch;

/**
 * How far a run has come, in pages.
 *
 * @param fetched and written down
 * @param unchanged since they were fetched before
 * @param there already, and not asked for
 * @param failed for good
 * @param waiting to be fetched
 */
public record Tally(int fetched, int unchanged, int there, int failed, int waiting) {

  /** All that have been dealt with. */
  public int done() {
    return fetched + unchanged + there + failed;
  }
}
