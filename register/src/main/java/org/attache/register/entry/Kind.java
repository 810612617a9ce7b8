package org.attache.register.entry;

import java.util.Locale;
import java.util.Optional;
import org.attache.model.Agreement;
import org.attache.model.CodedEvent;
import org.attache.model.Deployment;
import org.attache.model.Exercise;
import org.attache.model.Finding;
import org.attache.model.Meeting;
import org.attache.model.RelationSignal;
import org.attache.model.Statement;
import org.attache.model.Visit;

/** The kinds of entries, one for each kind of finding. */
public enum Kind {
  VISIT("visits", 'v', Visit.class),
  MEETING("meetings", 'm', Meeting.class),
  STATEMENT("statements", 's', Statement.class),
  DEPLOYMENT("deployments", 'd', Deployment.class),
  AGREEMENT("agreements", 'a', Agreement.class),
  EXERCISE("exercises", 'x', Exercise.class),
  RELATION("relations", 'r', RelationSignal.class),
  EVENT("events", 'e', CodedEvent.class);

  private final String plural;
  private final char prefix;
  private final Class<? extends Finding> finding;

  Kind(String plural, char prefix, Class<? extends Finding> finding) {
    this.plural = plural;
    this.prefix = prefix;
    this.finding = finding;
  }

  /** The kind of a finding. */
  public static Kind of(Finding finding) {
    for (Kind kind : values()) {
      if (kind.finding.isInstance(finding)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of entry for " + finding.getClass());
  }

  /** The kind named by its singular or plural word in any case; empty for other words. */
  public static Optional<Kind> named(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    for (Kind kind : values()) {
      if (plain.equals(kind.plural) || plain.equals(kind.singular())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** "visit". */
  public String singular() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** "visits". */
  public String plural() {
    return plural;
  }

  /** The letter that ids of its tellings and entries begin with. */
  public char prefix() {
    return prefix;
  }
}
