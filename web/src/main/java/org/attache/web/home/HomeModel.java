package org.attache.web.home;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.register.entry.Entry;
import org.attache.register.entry.RegisteredReport;

/**
 * What the first page shows.
 *
 * @param reports number of reports in the register
 * @param kinds number of entries by kind
 * @param toReview how many of a kind nobody has decided about
 * @param overdue how many were announced for a day that has passed
 * @param newest entries, the newest first
 * @param latest reports, the one that was added last first
 * @param activity empty where nothing is dated closely enough
 * @param period what map and activity are limited to
 */
public record HomeModel(
    long reports,
    List<Count> kinds,
    List<Count> toReview,
    Count overdue,
    List<Entry> newest,
    List<RegisteredReport> latest,
    WorldMap map,
    Optional<Activity> activity,
    List<BaseMap.Choice> views,
    Period period) {
  public HomeModel {
    kinds = List.copyOf(kinds);
    toReview = List.copyOf(toReview);
    Objects.requireNonNull(overdue, "overdue");
    newest = List.copyOf(newest);
    latest = List.copyOf(latest);
    Objects.requireNonNull(map, "map");
    Objects.requireNonNull(activity, "activity");
    views = List.copyOf(views);
    Objects.requireNonNull(period, "period");
  }

  /**
   * A number that leads somewhere.
   *
   * @param label "visits"
   */
  public record Count(String label, long entries, String address) {
    public Count {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(address, "address");
    }
  }

  /**
   * What the form of the page asks for.
   *
   * @param from as it was typed; may be empty, like the others
   * @param by the unit of time that was chosen
   */
  public record Period(String from, String to, String by) {
    public Period {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(by, "by");
    }
  }

  /** How many nobody has decided about. */
  public long undecided() {
    return toReview.stream().mapToLong(Count::entries).sum();
  }
}
