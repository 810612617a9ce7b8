package org.attache.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.register.Arrival;
import org.attache.store.json.ModelJson;

/** Arrivals with their bytes, and places in sources, until they are written. */
final class ArchiveBuffer {
  private final ModelJson json;
  private Held fresh = new Held();
  private Held flying = new Held();

  ArchiveBuffer(ModelJson json) {
    this.json = json;
  }

  /** What the tables that are asked may not know yet. */
  private static final class Held {
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<byte[]> bytes = new ArrayList<>();
    private final Map<String, String> positions = new LinkedHashMap<>();
  }

  void put(Arrival arrival, byte[] bytes) {
    fresh.arrivals.add(arrival);
    fresh.bytes.add(bytes);
  }

  /** Arrivals of a report that have not been taken to be written, in order. */
  List<Arrival> arrivals(String report) {
    return of(report, fresh);
  }

  /** Whether an arrival of the report is being written. */
  boolean isFlying(String report) {
    return !of(report, flying).isEmpty();
  }

  private static List<Arrival> of(String report, Held held) {
    return held.arrivals.stream().filter(arrival -> arrival.report().equals(report)).toList();
  }

  void position(String container, String position) {
    fresh.positions.put(container, position);
  }

  Optional<String> position(String container) {
    return Optional.ofNullable(fresh.positions.get(container))
        .or(() -> Optional.ofNullable(flying.positions.get(container)));
  }

  /** Takes all of it, to be written. */
  Rows take() {
    Held taken = fresh;
    flying = taken;
    fresh = new Held();
    return session -> write(session, taken);
  }

  private void write(Session session, Held taken) {
    List<Object[]> arrivals = new ArrayList<>();
    Map<String, Object[]> archive = new LinkedHashMap<>();
    for (int i = 0; i < taken.arrivals.size(); i++) {
      Arrival arrival = taken.arrivals.get(i);
      byte[] bytes = taken.bytes.get(i);
      archive.computeIfAbsent(
          arrival.report(), id -> new Object[] {id, bytes.length, Blobs.pack(bytes)});
      arrivals.add(new Object[] {arrival.report(), json.write(arrival)});
    }
    session.insertNew(
        "INSERT INTO archive (id, size, bytes) VALUES", List.copyOf(archive.values()));
    session.insert("INSERT INTO arrival (report, body) VALUES", arrivals);
    session.insert(
        "INSERT INTO container (name, position) VALUES",
        taken.positions.entrySet().stream()
            .map(place -> new Object[] {place.getKey(), place.getValue()})
            .toList(),
        " ON CONFLICT (name) DO UPDATE SET position = excluded.position");
  }

  /** What was taken stands in the tables. */
  void landed() {
    flying = new Held();
  }

  /** Nothing of it is to be written. */
  void forget() {
    fresh = new Held();
    landed();
  }
}
