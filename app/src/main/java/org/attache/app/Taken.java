package org.attache.app;

import java.util.Optional;
import org.attache.register.Arrival;
import org.attache.register.Incoming;
import org.attache.sources.raw.Position;
import org.attache.store.StoreFailed;

/** What became of one thing of a source, ready for the register. */
sealed interface Taken {

  Position position();

  /** Read; to be registered. */
  record Read(
      Incoming incoming, Arrival arrival, byte[] bytes, Optional<String> warning, Position position)
      implements Taken {}

  /** Its bytes are in the register already. */
  record Known(Arrival arrival, byte[] bytes, Position position) implements Taken {}

  /** Nothing can be registered of it. */
  record Failed(String origin, String problem, Position position) implements Taken {}

  /** The register cannot be asked: nothing can go on. */
  record Broken(StoreFailed failure, Position position) implements Taken {}
}
