package org.attache.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.attache.register.origins.Fingerprint;
import org.attache.register.origins.Link;
import org.attache.register.origins.OriginIndex;
import org.attache.register.origins.Sketch;
import org.attache.store.json.ModelJson;

/**
 * Fingerprints on disk, in the transaction of the register they belong to. New ones are held and
 * written together; the latest are held on to. Anchors are numbers without any order, so that each
 * would change a page of its own in a large table: they gather in a small one first.
 */
final class SqlOriginIndex implements OriginIndex {
  /** Fingerprints held from one commit to the next. */
  private static final int HELD = 4_000;

  /** Anchors that gather before they go among the others. */
  private static final long GATHERED = 200_000;

  /** Of a digest, in hexadecimal, that make a number. */
  private static final int DIGITS = 16;

  private static final int ANCHORS_AT_ONCE = 16;

  /** Anchors of which all holders are known from one commit to the next. */
  private static final int ANCHORS_HELD = 120_000;

  /** The earliest holders of one anchor that are held; nobody asks for more. */
  private static final int MOST_HELD = 256;

  private static final String PRINT =
      "SELECT f.nr, f.report, f.origin, f.body, f.sketch FROM fingerprint f ";

  private final Supplier<Session> asked;
  private final ModelJson json;
  private final Bodies bodies;

  /** The latest used last. */
  private final Map<String, Print> held = new LinkedHashMap<>(256, 0.75f, true);

  private final Map<Long, Print> byNr = new HashMap<>();

  /** What has been put since the last was taken to be written. */
  private Fresh fresh = new Fresh();

  /** What is being written. */
  private Fresh flying = new Fresh();

  /** The text of statements that look for so many anchors. */
  private final Map<Integer, String> looks = new HashMap<>();

  /** Where members of origins have gone to, one after the other; what is read may be older. */
  private final Map<Long, Long> moves = new HashMap<>();

  private final KeyFilter anchorsInTables;

  /** The numbers of the fingerprints with the anchors of these days. */
  private final KeysLately<Long, Long> lately = new KeysLately<>(ANCHORS_HELD);

  /** Of reports and digests. */
  private final KeyFilter inTables;

  private long last = -1;
  private long gathered = -1;

  /**
   * @param asked where to ask for what is not held
   */
  SqlOriginIndex(Supplier<Session> asked, ModelJson json, Bodies bodies) {
    this.asked = asked;
    this.json = json;
    this.bodies = bodies;
    this.anchorsInTables =
        new KeyFilter(
            asked,
            (session, sink) -> {
              for (String table : List.of("anchor", "anchor_new")) {
                session.each(
                    "SELECT anchor FROM " + table,
                    row -> KeyFilter.hash(row.getLong(1)),
                    sink::accept);
              }
            },
            2);
    this.inTables =
        new KeyFilter(
            asked,
            (session, sink) ->
                session.each(
                    "SELECT report, digest FROM fingerprint",
                    row -> new long[] {KeyFilter.hash(row.getString(1)), row.getLong(2)},
                    row -> {
                      sink.accept(row[0]);
                      sink.accept(KeyFilter.hash(row[1]));
                    }),
            0.5);
  }

  /** What the tables that are asked may not know yet. */
  private static final class Fresh {
    /** In order. */
    private final List<Print> prints = new ArrayList<>();

    private final Map<String, List<Print>> byDigest = new HashMap<>();

    private final Map<Long, List<Long>> anchors = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    /** Where the members of an origin have gone to, by numbers; in order. */
    private final Map<Long, Long> moves = new LinkedHashMap<>();
  }

  /** A fingerprint with its numbers; the origin is the number of the one it is named after. */
  private static final class Print {
    private final long nr;
    private final Fingerprint fingerprint;
    private long origin;

    Print(long nr, Fingerprint fingerprint, long origin) {
      this.nr = nr;
      this.fingerprint = fingerprint;
      this.origin = origin;
    }
  }

  private Optional<Print> print(String report) {
    Optional<Print> known = Optional.ofNullable(held.get(report));
    return known.isPresent() || !inTables.mayHold(report)
        ? known
        : asked.get().first(PRINT + "WHERE f.report = ?", this::read, report).map(this::hold);
  }

  private Optional<Print> print(long nr) {
    Optional<Print> known = Optional.ofNullable(byNr.get(nr));
    return known.isPresent()
        ? known
        : asked.get().first(PRINT + "WHERE f.nr = ?", this::read, nr).map(this::hold);
  }

  private Print hold(Print print) {
    held.put(print.fingerprint.report(), print);
    byNr.put(print.nr, print);
    return print;
  }

  private Print read(ResultSet row) throws SQLException {
    Bodies.Print body = bodies.print(row.getBytes(4));
    return new Print(
        row.getLong(1),
        new Fingerprint(
            row.getString(2),
            body.outlet(),
            body.published(),
            body.agencies(),
            body.digest(),
            Sketch.of(row.getBytes(5)),
            List.of()),
        row.getLong(3));
  }

  /** The number of the fingerprint that the origin of this one is named after, by now. */
  private long origin(Print print) {
    long origin = print.origin;
    while (moves.containsKey(origin)) {
      origin = moves.getOrDefault(origin, origin);
    }
    print.origin = origin;
    return origin;
  }

  @Override
  public Optional<Fingerprint> byId(String report) {
    return print(report).map(print -> print.fingerprint);
  }

  @Override
  public List<String> sharing(List<Long> anchors, int mostHolders, int most) {
    Map<Long, List<Long>> holders = new TreeMap<>();
    List<Long> wanted = new ArrayList<>();
    for (long anchor : new TreeSet<>(anchors)) {
      Optional<List<Long>> known = lately.of(anchor);
      holders.put(anchor, new ArrayList<>(known.orElse(List.of())));
      if (known.isEmpty() && anchorsInTables.mayHold(KeyFilter.hash(anchor))) {
        wanted.add(anchor);
      }
    }
    int done = 0;
    for (int together = ANCHORS_AT_ONCE; together > 0; together /= 4) {
      for (; wanted.size() - done >= together; done += together) {
        stored(wanted.subList(done, done + together), mostHolders, holders);
      }
    }
    Map<Long, Integer> shared = new TreeMap<>();
    holders.forEach(
        (anchor, ofAnchor) -> {
          ofAnchor.addAll(flying.anchors.getOrDefault(anchor, List.of()));
          ofAnchor.addAll(fresh.anchors.getOrDefault(anchor, List.of()));
          ofAnchor.stream()
              .distinct()
              .limit(mostHolders)
              .forEach(holder -> shared.merge(holder, 1, Integer::sum));
        });
    return shared.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .flatMap(holder -> print(holder.getKey()).stream())
        .map(print -> print.fingerprint.report())
        .toList();
  }

  /** Whatever gathers last was put last, so that the order of the two tables is that of putting. */
  private void stored(List<Long> anchors, int mostHolders, Map<Long, List<Long>> holders) {
    Object[] values = new Object[2 * anchors.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = anchors.get(i / 2);
    }
    asked
        .get()
        .list(
            looks.computeIfAbsent(anchors.size(), n -> look(n, mostHolders)),
            row -> new long[] {row.getLong(1), row.getLong(2)},
            values)
        .forEach(row -> holders.getOrDefault(row[0], new ArrayList<>()).add(row[1]));
    holders.values().forEach(ofAnchor -> ofAnchor.sort(Comparator.naturalOrder()));
  }

  private static String look(int anchors, int mostHolders) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < anchors; i++) {
      for (String table : List.of("anchor", "anchor_new")) {
        parts.add(
            "SELECT * FROM (SELECT anchor, nr FROM "
                + table
                + " WHERE anchor = ? ORDER BY nr LIMIT "
                + mostHolders
                + ") a"
                + parts.size());
      }
    }
    return String.join(" UNION ALL ", parts);
  }

  @Override
  public List<String> sameDigest(String digest, int most) {
    Set<Print> same = new LinkedHashSet<>();
    if (inTables.mayHold(KeyFilter.hash(first64(digest)))) {
      asked
          .get()
          .list(
              "SELECT nr FROM fingerprint WHERE digest = ? ORDER BY nr LIMIT ?",
              row -> row.getLong(1),
              first64(digest),
              most)
          .forEach(nr -> print(nr).ifPresent(same::add));
    }
    same.addAll(flying.byDigest.getOrDefault(digest, List.of()));
    same.addAll(fresh.byDigest.getOrDefault(digest, List.of()));
    return same.stream()
        .filter(print -> print.fingerprint.digest().equals(digest))
        .limit(most)
        .map(print -> print.fingerprint.report())
        .toList();
  }

  private static long first64(String digest) {
    return HexFormat.fromHexDigitsToLong(digest, 0, DIGITS);
  }

  @Override
  public Optional<String> origin(String report) {
    return print(report)
        .flatMap(print -> print(origin(print)))
        .map(origin -> origin.fingerprint.report());
  }

  @Override
  public List<String> members(String origin) {
    Optional<Print> first = print(origin);
    if (first.isEmpty()) {
      return List.of();
    }
    long nr = first.get().nr;
    Set<Long> gone = new LinkedHashSet<>();
    gone.add(nr);
    for (Fresh some : List.of(flying, fresh)) {
      some.moves.forEach(
          (from, to) ->
              print(to).filter(print -> origin(print) == nr).ifPresent(p -> gone.add(from)));
    }
    Set<String> members = new TreeSet<>();
    asked
        .get()
        .listed(
            "SELECT report FROM fingerprint WHERE origin IN (%s)",
            gone, row -> row.getString(1), members::add);
    for (Fresh some : List.of(flying, fresh)) {
      some.prints.stream()
          .filter(print -> origin(print) == nr)
          .forEach(print -> members.add(print.fingerprint.report()));
    }
    return List.copyOf(members);
  }

  @Override
  public List<Link> links(String report) {
    Set<Link> links = new LinkedHashSet<>();
    asked
        .get()
        .list(
            "SELECT body FROM origin_link WHERE report = ?"
                + " UNION ALL SELECT body FROM origin_link WHERE other = ?",
            row -> json.read(row.getString(1), Link.class),
            report,
            report)
        .forEach(links::add);
    for (Fresh some : List.of(flying, fresh)) {
      some.links.stream()
          .filter(link -> link.report().equals(report) || link.other().equals(report))
          .forEach(links::add);
    }
    return links.stream()
        .sorted(Comparator.comparing(Link::other).thenComparing(Link::report))
        .toList();
  }

  @Override
  public void put(Fingerprint fingerprint, String origin, List<Link> links) {
    long nr = next();
    long named = origin.equals(fingerprint.report()) ? nr : nr(origin);
    Print print = hold(new Print(nr, fingerprint.withoutAnchors(), named));
    fresh.prints.add(print);
    fresh.byDigest.computeIfAbsent(fingerprint.digest(), d -> new ArrayList<>()).add(print);
    inTables.note(fingerprint.report());
    inTables.note(KeyFilter.hash(first64(fingerprint.digest())));
    for (long anchor : new TreeSet<>(fingerprint.anchors())) {
      if (lately.of(anchor).map(List::size).orElse(0) < MOST_HELD) {
        lately.add(anchor, nr, !anchorsInTables.mayHold(KeyFilter.hash(anchor)));
      }
      anchorsInTables.note(KeyFilter.hash(anchor));
      fresh.anchors.computeIfAbsent(anchor, a -> new ArrayList<>()).add(nr);
    }
    fresh.links.addAll(links);
  }

  private long next() {
    if (last < 0) {
      last = count("SELECT coalesce(max(nr), 0) FROM fingerprint");
    }
    return ++last;
  }

  private long count(String sql) {
    return asked.get().first(sql, row -> row.getLong(1)).orElse(0L);
  }

  private long nr(String report) {
    return print(report)
        .map(print -> print.nr)
        .orElseThrow(() -> new IllegalStateException("no fingerprint of " + report));
  }

  @Override
  public void move(String origin, String to) {
    long from = nr(origin);
    long target = nr(to);
    moves.put(from, target);
    fresh.moves.put(from, target);
  }

  /** Takes what was put, to be written; until it {@link #landed} the tables are not believed. */
  Rows take() {
    Fresh taken = fresh;
    // as they are now: they may move again while they are written
    List<Object[]> prints = taken.prints.stream().map(this::row).toList();
    if (gathered < 0) {
      gathered = count("SELECT count(*) FROM anchor_new");
    }
    gathered += taken.anchors.values().stream().mapToLong(List::size).sum();
    boolean enough = gathered > GATHERED;
    gathered = enough ? 0 : gathered;
    flying = taken;
    fresh = new Fresh();
    return session -> {
      write(session, taken, prints);
      if (enough) {
        session.update("INSERT INTO anchor SELECT anchor, nr FROM anchor_new ORDER BY anchor, nr");
        session.update("DELETE FROM anchor_new");
      }
    };
  }

  private void write(Session session, Fresh taken, List<Object[]> prints) {
    session.insert(
        "INSERT INTO fingerprint (nr, report, origin, digest, body, sketch) VALUES", prints);
    // those of this batch have moved already
    taken.moves.forEach(
        (from, to) ->
            session.update("UPDATE fingerprint SET origin = ? WHERE origin = ?", to, from));
    // sorted: neighbours in the index are written together
    session.insert(
        "INSERT INTO anchor_new (anchor, nr) VALUES",
        new TreeMap<>(taken.anchors)
            .entrySet().stream()
                .flatMap(
                    holders ->
                        holders.getValue().stream().map(nr -> new Object[] {holders.getKey(), nr}))
                .toList());
    session.insert(
        "INSERT INTO origin_link (report, other, body) VALUES",
        taken.links.stream()
            .map(link -> new Object[] {link.report(), link.other(), json.write(link)})
            .toList(),
        " ON CONFLICT DO NOTHING");
  }

  /** What was taken stands in the tables. */
  void landed() {
    flying = new Fresh();
    lately.trim();
    Set<Print> unwritten = new HashSet<>(fresh.prints);
    Iterator<Print> eldest = held.values().iterator();
    for (int over = held.size() - HELD; over > 0; over--) {
      Print print = eldest.next();
      if (!unwritten.contains(print)) {
        byNr.remove(print.nr);
        eldest.remove();
      }
    }
  }

  private Object[] row(Print print) {
    Fingerprint fingerprint = print.fingerprint;
    return new Object[] {
      print.nr,
      fingerprint.report(),
      origin(print),
      first64(fingerprint.digest()),
      bodies.pack(
          new Bodies.Print(
              fingerprint.outlet(),
              fingerprint.published(),
              fingerprint.agencies(),
              fingerprint.digest())),
      fingerprint.sketch().toBytes()
    };
  }

  /** Nothing that was held is to be believed any more. */
  void forget() {
    held.clear();
    byNr.clear();
    fresh = new Fresh();
    flying = new Fresh();
    moves.clear();
    lately.clear();
    last = -1;
    gathered = -1;
  }
}
