package org.attache.store.packed;

/** How values of one type are written and read. Safe to share between threads. */
interface Part {
  void write(Bytes out, Object value);

  Object read(Run in);
}
