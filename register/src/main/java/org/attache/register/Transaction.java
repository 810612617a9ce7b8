package org.attache.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Reading;
import org.attache.register.entry.Appearance;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Organisation;
import org.attache.register.entry.Person;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Telling;
import org.attache.register.origins.OriginIndex;
import org.attache.register.resolve.KnownActor;
import org.attache.register.resolve.KnownPlace;
import org.attache.register.review.Decision;

/** Writing: all of it is kept or none. Reads inside see what was written before them. */
public interface Transaction extends Reads {

  /** Keeps the bytes (once) and how they came. */
  void archive(Arrival arrival, byte[] bytes);

  /** Puts a report with its reading, or puts another in its place. */
  void put(RegisteredReport report, Reading reading);

  /** {@link RegisteredReport#origin()} of a report. */
  default Optional<String> originOf(String report) {
    return report(report).map(RegisteredReport::origin);
  }

  /** Says that a report belongs to another origin. */
  void origin(String report, String origin);

  /** The fingerprints by which copies are found; kept or lost with the transaction. */
  OriginIndex origins();

  /** Puts a telling, or puts another in its place. */
  void put(Telling telling);

  /** Puts an entry with all its blocking keys, or puts another in its place. */
  void put(Entry entry, Set<String> keys);

  /** Takes an entry away; its tellings must have gone to another. */
  void remove(Entry entry);

  /** Puts a person with all keys, or puts another in its place. */
  void put(Person person, Set<String> keys);

  /** Takes a person away. */
  void remove(Person person);

  /** Puts an organisation with all keys, or puts another in its place. */
  void put(Organisation organisation, Set<String> keys);

  /** Takes an organisation away. */
  void remove(Organisation organisation);

  /** Notes where a report speaks of persons and organisations. */
  void put(List<Appearance> appearances);

  /** Takes such notes back. */
  void remove(List<Appearance> appearances);

  /** Adds a line to the ledger. */
  void append(Decision decision);

  /** Takes away all that a source of knowledge has given. */
  void forget(String source);

  /** Adds actors to what a source has given, each under its own keys. */
  void know(String source, List<KnownActor> actors);

  /**
   * Adds places to what a source has given.
   *
   * @param names by which each is found, as {@link KnownPlace#key} folds them
   */
  void know(String source, Map<KnownPlace, Set<String>> names);

  /** Says what a source has given. */
  void know(Imported imported);

  /** Notes how far a container has been taken in. */
  void position(String container, String position);
}
