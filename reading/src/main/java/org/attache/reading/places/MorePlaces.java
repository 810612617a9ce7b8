package org.attache.reading.places;

import java.util.List;

/**
 * Places beyond those that come with Attaché, where somebody has loaded them; asked for names that
 * the gazetteer lacks. Must be safe to share between threads, and give the same for the same name.
 */
public interface MorePlaces {

  /** There are no more. */
  MorePlaces NONE = name -> List.of();

  /** Every place of this name, the most populous first. */
  List<Place> find(String name);
}
