package org.attache.web.page;

/** The parts of the site that the navigation shows, in its order. */
public enum Section {
  HOME("Home", "/"),
  ENTRIES("Explore", "/entries"),
  REVIEW("Review", "/review"),
  REPORTS("Reports", "/reports"),
  PEOPLE("People", "/people"),
  DOSSIERS("Dossiers", "/dossiers"),
  ADD("Add", "/add"),
  OPERATIONS("Operations", "/operations"),
  /** Pages that stand outside: errors, signing in. */
  NONE("", "");

  private final String label;
  private final String path;

  Section(String label, String path) {
    this.label = label;
    this.path = path;
  }

  /** As the navigation names it. */
  public String label() {
    return label;
  }

  /** Where it begins. */
  public String path() {
    return path;
  }
}
