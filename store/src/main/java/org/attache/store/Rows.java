package org.attache.store;

/** Rows that are to be written: nothing changes them any more, so another thread may write them. */
interface Rows {
  Rows NONE = session -> {};

  void write(Session session);

  /** These and then others. */
  default Rows then(Rows others) {
    return session -> {
      write(session);
      others.write(session);
    };
  }
}
