package org.attache.output.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.parquet.example.data.Group;
import org.attache.register.Arrival;
import org.attache.register.origins.Fingerprint;
import org.attache.register.origins.Sketch;

/** The columns in which a cluster keeps a report. */
final class ReportColumns {
  private ReportColumns() {}

  static boolean isProblem(Group row) {
    return text(row, "problem").isPresent();
  }

  static ClusterReport report(Group row, String arrived) {
    String id = row.getString("id", 0);
    return new ClusterReport(
        new Arrival(
            id,
            row.getString("origin", 0),
            text(row, "url"),
            text(row, "position"),
            text(row, "mediaType"),
            text(row, "charset"),
            text(row, "fetched"),
            map(row, "known"),
            arrived),
        row.getBinary("bytes", 0).getBytes(),
        text(row, "outlet"),
        row.getString("reader", 0),
        row.getString("reading", 0),
        new Fingerprint(
            id,
            text(row, "printOutlet"),
            text(row, "published"),
            list(row, "agencies").stream().map(one -> one.getString(0, 0)).toList(),
            row.getString("digest", 0),
            Sketch.of(row.getBinary("sketch", 0).getBytes()),
            list(row, "anchors").stream().map(one -> one.getLong(0, 0)).toList()));
  }

  private static Optional<String> text(Group row, String column) {
    return row.getFieldRepetitionCount(column) == 0
        ? Optional.empty()
        : Optional.of(row.getString(column, 0));
  }

  private static List<Group> list(Group row, String column) {
    if (row.getFieldRepetitionCount(column) == 0) {
      return List.of();
    }
    Group whole = row.getGroup(column, 0);
    List<Group> elements = new ArrayList<>();
    for (int i = 0; i < whole.getFieldRepetitionCount(0); i++) {
      elements.add(whole.getGroup(0, i));
    }
    return elements;
  }

  private static SortedMap<String, String> map(Group row, String column) {
    SortedMap<String, String> map = new TreeMap<>();
    list(row, column).forEach(entry -> map.put(entry.getString(0, 0), entry.getString(1, 0)));
    return map;
  }
}
