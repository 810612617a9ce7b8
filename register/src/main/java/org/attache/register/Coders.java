package org.attache.register;

import java.util.List;
import java.util.Optional;
import org.attache.register.entry.Telling;
import org.attache.register.entry.Told;
import org.attache.register.merge.EntryMaker;
import org.attache.register.review.CoderAgreement;
import org.attache.register.review.Verdict;

/** How far those who decided about the entries of a register agree. */
public final class Coders {
  private Coders() {}

  /** By field; a value that nobody corrected is the one that the reports tell. */
  public static List<CoderAgreement> agreement(Reads register) {
    return CoderAgreement.of(
        register.ledger(),
        telling -> register.telling(telling).flatMap(Telling::entry).orElse(telling),
        (entry, field) -> told(register, entry, field));
  }

  private static Optional<String> told(Reads register, String entry, String field) {
    List<Told> tellings = register.told(entry);
    return tellings.isEmpty()
        ? Optional.empty()
        : EntryMaker.of(tellings, 1, Verdict.NONE).value(field);
  }
}
