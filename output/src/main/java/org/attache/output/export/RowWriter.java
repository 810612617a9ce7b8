package org.attache.output.export;

import java.io.IOException;

/** Writes persons or organisations one after the other in some form. */
public interface RowWriter<T> {

  /** What stands before the first. */
  default void begin() throws IOException {}

  /** One of them. */
  void write(T one) throws IOException;
}
