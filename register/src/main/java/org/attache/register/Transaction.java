package org.attache.register;

import java.util.Set;
import org.attache.model.Reading;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Person;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Telling;
import org.attache.register.origins.OriginIndex;
import org.attache.register.review.Decision;

/** Writing: all of it is kept or none. Reads inside see what was written before them. */
public interface Transaction extends Reads {

  /** Keeps the bytes (once) and how they came. */
  void archive(Arrival arrival, byte[] bytes);

  /** Puts a report with its reading, or puts another in its place. */
  void put(RegisteredReport report, Reading reading);

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

  /** Adds a line to the ledger. */
  void append(Decision decision);

  /** Notes how far a container has been taken in. */
  void position(String container, String position);
}
