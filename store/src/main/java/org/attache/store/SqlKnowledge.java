package org.attache.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attache.model.PlaceMention.Position;
import org.attache.model.StateCode;
import org.attache.register.Imported;
import org.attache.register.resolve.KnownActor;
import org.attache.register.resolve.KnownPlace;
import org.attache.store.json.ModelJson;

/** What the user has imported, in its tables. */
final class SqlKnowledge {
  private SqlKnowledge() {}

  static List<KnownActor> actors(Session session, ModelJson json, Set<String> keys) {
    Map<String, KnownActor> found = new TreeMap<>();
    session.listed(
        "SELECT DISTINCT a.body FROM known_actor_key k JOIN known_actor a"
            + " ON a.source = k.source AND a.id = k.actor WHERE k.key IN (%s)",
        keys,
        row -> json.read(row.getString(1), KnownActor.class),
        actor -> found.put(actor.id(), actor));
    return List.copyOf(found.values());
  }

  static List<KnownPlace> places(SqlReads reads, String key) {
    return reads.with(
        s ->
            s.list(
                "SELECT p.id, p.name, p.feature, p.state, p.latitude, p.longitude, p.population"
                    + " FROM known_place_key k JOIN known_place p ON p.id = k.place"
                    + " WHERE k.key = ? ORDER BY p.population DESC, p.id",
                SqlKnowledge::place,
                key));
  }

  private static KnownPlace place(ResultSet row) throws SQLException {
    return new KnownPlace(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        Optional.ofNullable(row.getString(4)).map(StateCode::new),
        new Position(row.getDouble(5), row.getDouble(6)),
        row.getLong(7));
  }

  static List<Imported> imported(SqlReads reads) {
    return reads.with(
        s ->
            s.list(
                "SELECT body FROM imported ORDER BY source",
                row -> reads.json.read(row.getString(1), Imported.class)));
  }

  static void forget(Session session, String source) {
    session.update("DELETE FROM known_actor_key WHERE source = ?", source);
    session.update("DELETE FROM known_actor WHERE source = ?", source);
    session.update(
        "DELETE FROM known_place_key WHERE place IN (SELECT id FROM known_place WHERE source = ?)",
        source);
    session.update("DELETE FROM known_place WHERE source = ?", source);
    session.update("DELETE FROM imported WHERE source = ?", source);
  }

  static void put(Session session, ModelJson json, String source, List<KnownActor> actors) {
    List<Object[]> keys = new ArrayList<>();
    for (KnownActor actor : actors) {
      session.update(
          "DELETE FROM known_actor_key WHERE source = ? AND actor = ?", source, actor.id());
      actor.keys().forEach(key -> keys.add(new Object[] {key, source, actor.id()}));
      session.update(
          "INSERT INTO known_actor (source, id, body) VALUES (?, ?, ?)"
              + " ON CONFLICT (source, id) DO UPDATE SET body = excluded.body",
          source,
          actor.id(),
          json.write(actor));
    }
    session.insertNew("INSERT INTO known_actor_key (key, source, actor) VALUES", keys);
  }

  static void put(Session session, String source, Map<KnownPlace, Set<String>> names) {
    List<Object[]> places = new ArrayList<>();
    List<Object[]> keys = new ArrayList<>();
    names.forEach(
        (place, own) -> {
          places.add(
              new Object[] {
                place.id(),
                source,
                place.name(),
                place.feature(),
                place.state(),
                place.position().latitude(),
                place.position().longitude(),
                place.population()
              });
          own.forEach(key -> keys.add(new Object[] {key, place.id()}));
        });
    session.insertNew(
        "INSERT INTO known_place (id, source, name, feature, state, latitude, longitude,"
            + " population) VALUES",
        places);
    session.insertNew("INSERT INTO known_place_key (key, place) VALUES", keys);
  }

  static void put(Session session, ModelJson json, Imported imported) {
    session.update(
        "INSERT INTO imported (source, body) VALUES (?, ?)"
            + " ON CONFLICT (source) DO UPDATE SET body = excluded.body",
        imported.source(),
        json.write(imported));
  }
}
