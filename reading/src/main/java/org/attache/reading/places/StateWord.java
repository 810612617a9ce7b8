package org.attache.reading.places;

/** In what way words stand for a state. */
public enum StateWord {
  /** A name of today: "France", "Britain", "DR Congo", "the U.S.". */
  NAME,
  /** An organisation of states: "the EU", "Nato", "the UN Security Council". */
  ORGANISATION,
  /** A name it no longer bears, or a state whose place it took: "Zaire", "the Soviet Union". */
  HISTORICAL,
  /** A part named like a country: "Scotland", "Gaza", "Crimea". */
  PART,
  /** An adjective: "French", "Rwandan"; many are names of the people too. */
  ADJECTIVE,
  /** A name of its citizens and never an adjective: "Frenchman", "Rwandans", "Turks". */
  PEOPLE,
  /** A city that can stand for the government: "Kigali", "Brussels" (for the EU), "Tel Aviv". */
  CAPITAL,
  /** A building, street or office that stands for the government: "the Élysée", "Whitehall". */
  SEAT
}
