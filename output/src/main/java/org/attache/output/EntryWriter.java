package org.attache.output;

import java.io.IOException;
import org.attache.register.entry.Entry;

/** Writes entries one after the other in some form. */
public interface EntryWriter {

  /** What stands before the first entry. */
  default void begin() throws IOException {}

  /** One entry. */
  void write(Entry entry) throws IOException;
}
