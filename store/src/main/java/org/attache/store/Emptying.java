package org.attache.store;

import java.util.ArrayList;
import java.util.List;

/** The tables that are made of archive and ledger, in an order in which they can be emptied. */
final class Emptying {
  private static final List<String> TABLES =
      List.of(
          "decision_telling",
          "decision",
          "entry_tag",
          "entry_key",
          "entry_body",
          "entry",
          "telling",
          "appearance",
          "report_content",
          "report",
          "outlet",
          "person_key",
          "person",
          "organisation_key",
          "organisation",
          "anchor",
          "anchor_new",
          "origin_link",
          "fingerprint");

  private Emptying() {}

  static List<String> statements(List<String> before, List<String> after) {
    List<String> all = new ArrayList<>(before);
    TABLES.forEach(table -> all.add("DELETE FROM " + table));
    all.addAll(after);
    return all;
  }
}
