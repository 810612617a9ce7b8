package org.attache.register.entry;

import java.util.Objects;

/**
 * That a report speaks of a person or organisation of the register.
 *
 * @param actor {@link Person#id()} or {@link Organisation#id()}, as first resolved: merging two
 *     persons leaves it as it is, so that it can be taken back
 * @param report {@link RegisteredReport#id()}
 * @param handle by which the report's findings know them ({@code Handles})
 */
public record Appearance(String actor, String report, String handle) {
  public Appearance {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(handle, "handle");
  }
}
