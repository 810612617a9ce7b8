package org.attache.sources;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attache.model.Report;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.Raw;

/** What an input holds: a report, or the reason why there is none. */
public sealed interface Item {

  /** Where in its input; what stands behind it has not been handed on yet. */
  Position position();

  /** The same at another position: what is within something else has one there too. */
  Item at(Position other);

  /**
   * A report that can be read.
   *
   * @param warning what was wrong with it all the same
   * @param raw what it was made of, and can be made of again by {@link ReportMaker}
   * @param facts what else it says of itself, and where from: canonical address, last change,
   *     section, tags …
   */
  record Readable(
      Report report,
      Optional<String> warning,
      Raw raw,
      Position position,
      SortedMap<String, String> facts)
      implements Item {
    public Readable {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(warning, "warning");
      Objects.requireNonNull(raw, "raw");
      Objects.requireNonNull(position, "position");
      facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    @Override
    public Item at(Position other) {
      return new Readable(report, warning, raw, other, facts);
    }
  }

  /**
   * Something that no report can be made of.
   *
   * @param origin where: a path, a path and line, an address
   * @param problem what is wrong and what to do
   * @param raw what could not be read; empty if nothing was had at all
   */
  record Unreadable(
      Optional<String> id, String origin, String problem, Optional<Raw> raw, Position position)
      implements Item {
    public Unreadable {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(origin, "origin");
      Objects.requireNonNull(problem, "problem");
      Objects.requireNonNull(raw, "raw");
      Objects.requireNonNull(position, "position");
    }

    @Override
    public Item at(Position other) {
      return new Unreadable(id, origin, problem, raw, other);
    }
  }
}
