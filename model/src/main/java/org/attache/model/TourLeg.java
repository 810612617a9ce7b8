package org.attache.model;

/**
 * Which part of a tour of several hosts a visit is.
 *
 * @param trip the same for all visits of one tour, and for no others of the report: {@code t1}
 * @param stop counts the hosts from 1, in the order in which they are visited as far as the report
 *     tells it, otherwise as it names them
 */
public record TourLeg(String trip, int stop) {
  public TourLeg {
    if (trip.isBlank() || stop < 1) {
      throw new IllegalArgumentException("no leg of a tour: " + trip + " " + stop);
    }
  }
}
