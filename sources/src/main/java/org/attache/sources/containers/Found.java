package org.attache.sources.containers;

import java.util.Objects;
import java.util.SortedMap;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.Raw;

/** What a container holds. */
public sealed interface Found {

  /** Where in the container. */
  Position position();

  /** Something a report may be made of. */
  record Thing(Raw raw, Position position) implements Found {
    public Thing {
      Objects.requireNonNull(raw, "raw");
      Objects.requireNonNull(position, "position");
    }
  }

  /**
   * The address of a page, or of a further list of addresses.
   *
   * @param known as in {@link Raw#known()}
   */
  record Link(String address, SortedMap<String, String> known, Position position) implements Found {
    public Link {
      Objects.requireNonNull(address, "address");
      Objects.requireNonNull(known, "known");
      Objects.requireNonNull(position, "position");
    }
  }

  /**
   * Something that cannot be read.
   *
   * @param origin where: a path and line, a path and offset
   * @param problem what is wrong and what to do
   */
  record Problem(String origin, String problem, Position position) implements Found {
    public Problem {
      Objects.requireNonNull(origin, "origin");
      Objects.requireNonNull(problem, "problem");
      Objects.requireNonNull(position, "position");
    }
  }
}
