package org.attache.reading.find;

import java.util.List;
import org.attache.model.Finding;

/**
 * Finds one kind of finding. A function of the scene: no state between reports, safe to share
 * between threads.
 */
public interface Finder<F extends Finding> {
  /** The findings in text order; none is an empty list. */
  List<F> find(Scene scene);
}
