package org.attache.sources.contents;

import org.attache.sources.raw.Raw;
import org.attache.sources.raw.UnreadableInput;

/** What stands in things of a media type. Safe to share between threads. */
public interface Content {

  /**
   * Whether it reads that type.
   *
   * @param mediaType without parameters
   */
  boolean reads(String mediaType);

  /**
   * Text and whatever the thing says of itself; the same for the same thing, always.
   *
   * @throws UnreadableInput if there is no text in it
   */
  Draft read(Raw raw) throws UnreadableInput;
}
