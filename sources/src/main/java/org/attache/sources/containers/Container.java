package org.attache.sources.containers;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.attache.sources.raw.UnreadableInput;

/**
 * A kind of file. It holds one thing or many; a stream is never held whole unless it is one thing.
 */
public interface Container {

  /** Endings of file names, with the dot and without {@code .gz}, that a folder takes. */
  List<String> endings();

  /** Whether a source is of this kind, judged by its name or its first bytes. */
  boolean opens(Source source);

  /**
   * Hands on what the source holds, in order, without what {@link Source#isTaken}. One thing that
   * cannot be read is handed on as a problem and never stops the rest.
   *
   * @throws UnreadableInput if nothing more can be had of the whole source
   */
  void open(Source source, Consumer<Found> sink) throws IOException, UnreadableInput;
}
