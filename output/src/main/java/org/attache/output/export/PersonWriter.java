package org.attache.output.export;

import java.io.IOException;
import org.attache.register.entry.Person;

/** Writes persons one after the other in some form. */
public interface PersonWriter {

  /** What stands before the first person. */
  default void begin() throws IOException {}

  /** One person. */
  void write(Person person) throws IOException;
}
