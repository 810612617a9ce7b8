package org.attache.web.intake;

import java.util.List;

/** Reads and adds; the program says how. Safe to share between threads. */
public interface Desk {

  /** Reads one thing and keeps nothing. */
  Outcome read(Submission submission);

  /**
   * Adds sources to the register; returns when all is in, or soon after it was asked to stop.
   *
   * @param sources paths of files and folders, and addresses
   * @throws RuntimeException if the register cannot be written; what was committed stays
   */
  void add(List<String> sources, Progress progress);

  /** Who is told how it goes, and says when to stop. Called from one thread. */
  interface Progress {
    /** So many reports are in by now, were in already, or cannot be. */
    void advanced(long added, long known, long failed);

    /** Something is wrong with one thing. */
    void problem(String origin, String problem);

    /** Whether the work is to end with what is under way. */
    boolean isStopped();
  }
}
