package org.attache.register;

import java.util.List;
import java.util.Set;
import org.attache.register.resolve.KnownActor;
import org.attache.register.resolve.KnownPlace;

/**
 * What the user has imported from elsewhere: actors and places. It is not made from reports, and
 * stays when the register is made again.
 */
public interface Knowledge {

  /** Imported actors that share one of the keys, in the order of their ids. */
  List<KnownActor> knownSharing(Set<String> keys);

  /** Imported places of this name, folded as {@link KnownPlace#key}, the most populous first. */
  List<KnownPlace> knownPlaces(String key);

  /** What was imported, in the order of its sources' names. */
  List<Imported> imported();
}
