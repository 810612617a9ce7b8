package org.attache.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attache.register.origins.Fingerprint;
import org.attache.register.origins.Link;
import org.attache.register.origins.OriginIndex;
import org.attache.register.origins.Sketch;
import org.attache.store.json.ModelJson;

/** Fingerprints on disk, in the transaction of the register they belong to. */
final class SqlOriginIndex implements OriginIndex {
  private final Session session;
  private final ModelJson json;

  SqlOriginIndex(Session session, ModelJson json) {
    this.session = session;
    this.json = json;
  }

  /** What of a fingerprint stands in no column of its own. */
  private record Body(Optional<String> outlet, Optional<String> published, List<String> agencies) {}

  @Override
  public Optional<Fingerprint> byId(String report) {
    return session.first(
        "SELECT report, digest, body, sketch FROM fingerprint WHERE report = ?",
        this::fingerprint,
        report);
  }

  private Fingerprint fingerprint(ResultSet row) throws SQLException {
    Body body = json.read(row.getString(3), Body.class);
    return new Fingerprint(
        row.getString(1),
        body.outlet(),
        body.published(),
        body.agencies(),
        row.getString(2),
        Sketch.of(row.getBytes(4)),
        List.of());
  }

  @Override
  public List<String> sharing(List<Long> anchors, int mostHolders, int most) {
    Map<Long, Integer> shared = new TreeMap<>();
    for (Long anchor : anchors) {
      session
          .list(
              "SELECT nr FROM anchor WHERE anchor = ? ORDER BY nr LIMIT ?",
              row -> row.getLong(1),
              anchor,
              mostHolders)
          .forEach(holder -> shared.merge(holder, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .flatMap(holder -> report(holder.getKey()).stream())
        .toList();
  }

  private Optional<String> report(long nr) {
    return session.first(
        "SELECT report FROM fingerprint WHERE nr = ?", row -> row.getString(1), nr);
  }

  @Override
  public List<String> sameDigest(String digest, int most) {
    return session.list(
        "SELECT report FROM fingerprint WHERE digest = ? ORDER BY nr LIMIT ?",
        row -> row.getString(1),
        digest,
        most);
  }

  @Override
  public Optional<String> origin(String report) {
    return session.first(
        "SELECT origin FROM fingerprint WHERE report = ?", row -> row.getString(1), report);
  }

  @Override
  public List<String> members(String origin) {
    return session.list(
        "SELECT report FROM fingerprint WHERE origin = ? ORDER BY report",
        row -> row.getString(1),
        origin);
  }

  @Override
  public List<Link> links(String report) {
    return session
        .list(
            "SELECT body FROM origin_link WHERE report = ?"
                + " UNION ALL SELECT body FROM origin_link WHERE other = ?",
            row -> json.read(row.getString(1), Link.class),
            report,
            report)
        .stream()
        .sorted(Comparator.comparing(Link::other).thenComparing(Link::report))
        .toList();
  }

  @Override
  public void put(Fingerprint fingerprint, String origin, List<Link> links) {
    long nr =
        session
            .first(
                "INSERT INTO fingerprint (report, origin, digest, body, sketch)"
                    + " VALUES (?, ?, ?, ?, ?) RETURNING nr",
                row -> row.getLong(1),
                fingerprint.report(),
                origin,
                fingerprint.digest(),
                json.write(
                    new Body(
                        fingerprint.outlet(), fingerprint.published(), fingerprint.agencies())),
                fingerprint.sketch().toBytes())
            .orElseThrow();
    // sorted: neighbours in the index are written together
    session.insert(
        "INSERT INTO anchor (anchor, nr) VALUES",
        fingerprint.anchors().stream()
            .distinct()
            .sorted()
            .map(anchor -> new Object[] {anchor, nr})
            .toList());
    for (Link link : links) {
      session.update(
          "INSERT INTO origin_link (report, other, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
          link.report(),
          link.other(),
          json.write(link));
    }
  }

  @Override
  public void move(String origin, String to) {
    session.update("UPDATE fingerprint SET origin = ? WHERE origin = ?", to, origin);
  }
}
