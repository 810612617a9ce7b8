package org.attache.web.dossiers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.register.dossier.Dossier;
import org.attache.register.entry.Entry;

/**
 * A dossier as its page shows it.
 *
 * @param title "France – Rwanda", a name, a place
 * @param total entries there are; more than the dossier holds when it is cut to the newest
 * @param period what the visitor limits it to: {@code from} and {@code to}
 * @param activity entries by month or year
 * @param relation of a dyad with coded events
 * @param offices of a person, as ranges
 * @param deployments as ranges
 * @param statements by type of source
 * @param timeline one page of entries, the newest first
 */
public record DossierModel(
    String title,
    Dossier dossier,
    long total,
    Period period,
    Optional<BarChart> activity,
    Optional<Relation> relation,
    List<Entry> visits,
    List<SourceType> statements,
    Optional<Ranges> deployments,
    Optional<Ranges> offices,
    List<Partner> partners,
    List<Met> met,
    List<Entry> timeline,
    Optional<String> newer,
    Optional<String> older) {
  public DossierModel {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(dossier, "dossier");
    visits = List.copyOf(visits);
    statements = List.copyOf(statements);
    partners = List.copyOf(partners);
    met = List.copyOf(met);
    timeline = List.copyOf(timeline);
  }

  /** Whether older entries are left out. */
  public boolean isCut() {
    return total > dossier.timeline().size();
  }

  /** From when to when; empty text where it is not limited. */
  public record Period(String from, String to) {}

  /** Statements of one type of source, the newest first, not all of them. */
  public record SourceType(String label, long count, long all, List<Entry> newest) {
    public SourceType {
      newest = List.copyOf(newest);
    }
  }

  /** A state that the subject deals with. */
  public record Partner(String code, String name, String address, String counts, long total) {}

  /** Somebody whom the subject met, with the entries that say so. */
  public record Met(String person, String name, List<String> entries) {
    public Met {
      entries = List.copyOf(entries);
    }
  }
}
