package org.attache.sources.fetch;

import java.util.List;
import java.util.Objects;

/** What became of an errand. */
public sealed interface Outcome {
  /** The address as it was given. */
  String address();

  /**
   * The page came.
   *
   * @param way the redirects that led to it, first to last
   * @param page its answer, status 200
   */
  record Arrived(String address, List<Answer> way, Answer page) implements Outcome {
    public Arrived {
      Objects.requireNonNull(address, "address");
      way = List.copyOf(way);
      Objects.requireNonNull(page, "page");
    }
  }

  /** The page is as it was when it was last fetched. */
  record Unchanged(String address) implements Outcome {
    public Unchanged {
      Objects.requireNonNull(address, "address");
    }
  }

  /**
   * The page could not be had, or must not be.
   *
   * @param reason what is wrong and what to do
   */
  record Missed(String address, String reason) implements Outcome {
    public Missed {
      Objects.requireNonNull(address, "address");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
