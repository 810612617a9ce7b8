package org.attache.model;

/** How exactly the name of a place says where something is, the widest first. */
public enum PlaceLevel {
  /** A continent, a sea or a part of the world, in no one state. */
  WIDER,
  COUNTRY,
  /** A first-level part of a state: a province, a canton. */
  REGION,
  /** A part of a region: a county, a district. */
  DISTRICT,
  CITY,
  /** A building, camp, airport, square or quarter. */
  SITE
}
