package org.attache.register.merge;

import org.attache.register.entry.Entry;

/** Weighs whether two entries of one kind are one; one for each kind. Symmetric. */
interface Scorer {

  /** Puts on the scale what speaks for and against. */
  void weigh(Entry one, Entry two, Scale scale);
}
