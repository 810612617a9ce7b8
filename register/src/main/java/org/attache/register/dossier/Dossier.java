package org.attache.register.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.attache.model.StateCode;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Person;

/**
 * What the register knows of one subject over time.
 *
 * @param subject as people name it: "FRA – RWA", a name, a place
 * @param states of a dyad two, of a state one; none of other subjects
 * @param person whom it is about; empty for other subjects
 * @param timeline all entries by date, those without one last
 * @param counts entries by kind, in the order of the kinds; kinds without any are left out
 * @param weekly the relation by week; empty but for dyads
 * @param monthly the relation by month; empty but for dyads
 * @param turns where the relation turned, by month; empty but for dyads
 * @param partners of a state: with whom it deals, the most entries first; none for other subjects
 * @param met of a person: whom they met, the most often met first; none for other subjects
 */
public record Dossier(
    String subject,
    List<StateCode> states,
    Optional<Person> person,
    List<Entry> timeline,
    Map<Kind, Long> counts,
    List<SeriesPoint> weekly,
    List<SeriesPoint> monthly,
    List<TurningPoint> turns,
    List<Partner> partners,
    List<Encounter> met) {

  /** A state that another deals with, and in how many entries of each kind. */
  public record Partner(StateCode state, Map<Kind, Long> counts) {
    public Partner {
      counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** Entries of all kinds. */
    public long total() {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * Somebody whom a person met.
   *
   * @param person {@link Person#id()}
   * @param name as the entries give it
   * @param entries ids, by date
   */
  public record Encounter(String person, String name, List<String> entries) {
    public Encounter {
      entries = List.copyOf(entries);
    }
  }

  public Dossier {
    Objects.requireNonNull(subject, "subject");
    states = List.copyOf(states);
    Objects.requireNonNull(person, "person");
    timeline = List.copyOf(timeline);
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    weekly = List.copyOf(weekly);
    monthly = List.copyOf(monthly);
    turns = List.copyOf(turns);
    partners = List.copyOf(partners);
    met = List.copyOf(met);
  }

  /** The entries of a kind, by date. */
  public List<Entry> list(Kind kind) {
    return timeline.stream().filter(entry -> entry.kind() == kind).toList();
  }
}
