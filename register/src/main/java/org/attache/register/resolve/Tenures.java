package org.attache.register.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Office;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.register.entry.Tenure;

/** Offices by date, as report after report shows them. */
final class Tenures {
  private Tenures() {}

  /** The offices with those of one more report. */
  static List<Tenure> with(List<Tenure> known, Mentioned mentioned) {
    List<Tenure> all = new ArrayList<>(known);
    for (Office office : mentioned.offices()) {
      office
          .title()
          .map(String::strip)
          .filter(title -> !title.isEmpty())
          .ifPresent(title -> add(all, title, office, mentioned));
    }
    return all;
  }

  private static void add(List<Tenure> all, String title, Office office, Mentioned mentioned) {
    Optional<StateCode> state = office.state().or(mentioned::state);
    Optional<String> key = OfficeNames.of(title, state).map(OfficeNames.Known::key);
    for (int i = 0; i < all.size(); i++) {
      if (isSame(all.get(i), title, key, state)) {
        all.set(i, extended(all.get(i), office, mentioned.date()));
        return;
      }
    }
    Optional<PartialDate> held = mentioned.date().filter(d -> !office.former());
    Optional<PartialDate> former = mentioned.date().filter(d -> office.former());
    all.add(new Tenure(title, key, office.organisation(), state, held, held, former, 1));
  }

  private static boolean isSame(
      Tenure tenure, String title, Optional<String> key, Optional<StateCode> state) {
    boolean sameOffice =
        key.isPresent()
            ? key.equals(tenure.office())
            : tenure.office().isEmpty() && Letters.fold(tenure.title()).equals(Letters.fold(title));
    return sameOffice && (state.equals(tenure.state()) || state.isEmpty());
  }

  private static Tenure extended(Tenure tenure, Office office, Optional<PartialDate> date) {
    Optional<PartialDate> held = date.filter(d -> !office.former());
    Optional<PartialDate> former = date.filter(d -> office.former());
    return new Tenure(
        tenure.title(),
        tenure.office(),
        tenure.organisation().or(office::organisation),
        tenure.state(),
        earlier(tenure.from(), held),
        later(tenure.to(), held),
        earlier(tenure.former(), former),
        tenure.reports() + 1);
  }

  private static Optional<PartialDate> earlier(
      Optional<PartialDate> one, Optional<PartialDate> two) {
    return one.isPresent() && two.isPresent() && two.get().compareTo(one.get()) < 0
        ? two
        : one.or(() -> two);
  }

  private static Optional<PartialDate> later(Optional<PartialDate> one, Optional<PartialDate> two) {
    return one.isPresent() && two.isPresent() && two.get().compareTo(one.get()) > 0
        ? two
        : one.or(() -> two);
  }
}
