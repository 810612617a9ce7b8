package org.attache.output.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.attache.register.Heads;
import org.attache.register.Page;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.counting.Counted;
import org.attache.register.counting.Counting;
import org.attache.register.counting.Profile;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.ReviewState;

/**
 * What of a register is to be exported: all of it, what a query finds, or what of that counts by a
 * profile.
 *
 * @param kinds of entries
 * @param query which entries; its limit is the size of the pages they are fetched in
 * @param counted what counts; of entries that count as one only the first is exported
 * @param most so many entries at most, from 1
 */
public record Selection(
    Reads register,
    Set<Kind> kinds,
    Optional<Query> query,
    Optional<ByProfile> counted,
    long most) {
  private static final int PAGE = 500;
  private static final Query IN_TIME = Query.ALL.by(Query.Order.OLDEST).page(PAGE);

  /**
   * What counts by a profile.
   *
   * @param rows by the first of their entries, in order
   */
  public record ByProfile(String name, Map<String, Counted.Row> rows) {
    public ByProfile {
      Objects.requireNonNull(name, "name");
      rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    private static ByProfile of(Counted counted) {
      Map<String, Counted.Row> rows = new LinkedHashMap<>();
      counted.rows().forEach(row -> rows.put(row.entries().get(0), row));
      return new ByProfile(counted.profile().name(), rows);
    }
  }

  public Selection {
    Objects.requireNonNull(register, "register");
    kinds = Set.copyOf(kinds);
    query = query.map(q -> q.page(PAGE));
    Objects.requireNonNull(counted, "counted");
    if (most < 1) {
      throw new IllegalArgumentException("a selection of " + most);
    }
  }

  /** What a query finds, whatever counts. */
  public Selection(Reads register, Set<Kind> kinds, Optional<Query> query) {
    this(register, kinds, query, Optional.empty(), Long.MAX_VALUE);
  }

  /** What of the entries counts by a profile, where there is one. */
  public static Selection of(
      Reads register, Set<Kind> kinds, Optional<Query> query, Optional<Profile> profile) {
    Query asked = query.orElse(Query.ALL);
    Query one = kinds.size() == 1 ? asked.of(kinds.iterator().next()) : asked;
    return new Selection(
        register,
        kinds,
        query,
        profile.map(p -> ByProfile.of(Counting.of(p, register, one))),
        Long.MAX_VALUE);
  }

  /** The whole register. */
  public static Selection all(Reads register) {
    return new Selection(register, Set.of(Kind.values()), Optional.empty());
  }

  /** The same, but only one kind of entries. */
  public Selection only(Kind kind) {
    return new Selection(register, Set.of(kind), query, counted, most);
  }

  /** The same, but only so many entries, the first. */
  public Selection first(long number) {
    return new Selection(register, kinds, query, counted, number);
  }

  /** The name of the profile that the entries count by. */
  Optional<String> profile() {
    return counted.map(ByProfile::name);
  }

  /** The entries that count as one with this one. */
  List<String> countedWith(Entry entry) {
    return counted
        .flatMap(by -> Optional.ofNullable(by.rows().get(entry.id())))
        .map(row -> row.entries().subList(1, row.entries().size()))
        .orElse(List.of());
  }

  /**
   * The entries of the kinds that the format has a place for, kind after kind; without rejected
   * ones and those that did not happen where the format could not say so and nobody asked for them.
   */
  void entries(ExportFormat format, Consumer<Entry> sink) {
    boolean rejected = format.saysReview() || query.filter(q -> !q.reviews().isEmpty()).isPresent();
    boolean unreal = format.saysStatus() || query.filter(Selection::isOfStatus).isPresent();
    each(
        format,
        entry -> (rejected || entry.review() != ReviewState.REJECTED) && (unreal || isReal(entry)),
        sink);
  }

  private static boolean isOfStatus(Query query) {
    return !query.statuses().isEmpty() || query.overdue().isPresent();
  }

  /** Of what happened long before its report, the day must be known. */
  private static boolean isReal(Entry entry) {
    return switch (entry.status()) {
      case COMPLETED, ONGOING -> true;
      case PAST_REFERENCE -> entry.start().isPresent();
      case PLANNED, CANCELLED, DENIED, ALLEGED -> false;
    };
  }

  private void each(ExportFormat format, Predicate<Entry> wanted, Consumer<Entry> sink) {
    long[] left = {most};
    for (Kind kind : Kind.values()) {
      if (kinds.contains(kind) && format.kinds().contains(kind)) {
        if (query.isEmpty() && counted.isEmpty() && most == Long.MAX_VALUE) {
          register.all(
              kind,
              entry -> {
                if (wanted.test(entry)) {
                  sink.accept(entry);
                }
              });
        } else {
          each(query.orElse(IN_TIME).of(kind), wanted, sink, left);
        }
      }
    }
  }

  /** Of entries that count as one, the first; as many as are left. */
  private void each(Query asked, Predicate<Entry> wanted, Consumer<Entry> sink, long[] left) {
    Optional<String> next = Optional.empty();
    do {
      Page<Entry> page = register.entries(next.map(asked::after).orElse(asked));
      for (Entry entry : page.rows()) {
        boolean counts = counted.map(by -> by.rows().containsKey(entry.id())).orElse(true);
        if (counts && left[0] > 0 && wanted.test(entry)) {
          left[0]--;
          sink.accept(entry);
        }
      }
      next = page.next();
    } while (next.isPresent() && left[0] > 0);
  }

  /** The same entries, with what tells them. */
  void rows(ExportFormat format, Consumer<Row> sink) {
    new Rows(this, false).each(entries -> entries(format, entries), sink);
  }

  /** The same, with {@link Row#reading} fetched before. */
  void read(ExportFormat format, Consumer<Row> sink) {
    new Rows(this, true).each(entries -> entries(format, entries), sink);
  }

  /** One entry, with what tells it. */
  Row row(Entry entry) {
    return new Row(
        this,
        register.documented(List.of(entry), new Heads()).get(0),
        this::report,
        register::reading);
  }

  /** The reports that tell the entries, each once, in the order of the entries. */
  Map<String, RegisteredReport> reports(ExportFormat format) {
    Map<String, RegisteredReport> reports = new LinkedHashMap<>();
    rows(
        format,
        row ->
            row.sources()
                .forEach(
                    source -> {
                      String id = source.report().id();
                      if (!reports.containsKey(id)) {
                        report(id).ifPresent(report -> reports.put(id, report));
                      }
                    }));
    return reports;
  }

  /** A whole report. */
  Optional<RegisteredReport> report(String id) {
    return register.report(id);
  }
}
