package org.attache.reading.places;

/** What sort of place a name of the gazetteer belongs to. */
public enum PlaceKind {
  COUNTRY,
  /** A first-level region: a state, province or canton; or a part named like a country. */
  REGION,
  /** A second-level region: a county, department or district. */
  DISTRICT,
  CAPITAL,
  /** The seat of a first-level region. */
  REGION_SEAT,
  CITY,
  /** A part of a city. */
  QUARTER,
  /** A building, camp, airport or square. */
  SITE,
  /** A continent, sea or region of the world, which belongs to no one state. */
  SUPRA
}
