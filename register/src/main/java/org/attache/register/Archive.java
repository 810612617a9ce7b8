package org.attache.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The bytes that reports came in, as they came; kept in the same store as the register. */
public interface Archive {

  /** The bytes of a report. */
  Optional<byte[]> bytes(String report);

  /** How the bytes of a report came, in order of arrival. */
  List<Arrival> arrivals(String report);

  /** All arrivals, in order. */
  void arrivals(Consumer<Arrival> sink);
}
