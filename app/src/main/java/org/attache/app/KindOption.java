package org.attache.app;

import java.util.Optional;
import java.util.Set;
import org.attache.register.Query;
import org.attache.register.entry.Kind;
import picocli.CommandLine.Option;

/** Entries of one kind, of commands that are for all. */
final class KindOption {
  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = Converters.KindOfEntry.class,
      description = "only visits, meetings, statements, …")
  private Optional<Kind> kind = Optional.empty();

  /** Whether one was named. */
  boolean isGiven() {
    return kind.isPresent();
  }

  /** The query, of the kind that was named. */
  Query of(Query query) {
    return kind.map(query::of).orElse(query);
  }

  /** The one that was named, or all. */
  Set<Kind> kinds() {
    return kind.map(Set::of).orElse(Set.of(Kind.values()));
  }
}
