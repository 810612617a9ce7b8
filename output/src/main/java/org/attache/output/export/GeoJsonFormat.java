package org.attache.output.export;

import static org.attache.output.export.Json.list;
import static org.attache.output.export.Json.optional;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.attache.model.PlaceMention;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.fields.Fields;

/** Entries whose place is known as points (RFC 7946). */
final class GeoJsonFormat implements ExportFormat {
  @Override
  public String name() {
    return "geojson";
  }

  @Override
  public String description() {
    return "GeoJSON: entries with a known place, as points (QGIS, Leaflet)";
  }

  @Override
  public String extension() {
    return "geojson";
  }

  @Override
  public Set<Kind> kinds() {
    return EnumSet.of(Kind.VISIT, Kind.MEETING, Kind.DEPLOYMENT, Kind.EXERCISE, Kind.EVENT);
  }

  @Override
  public long write(Selection selection, OutputStream out) throws IOException {
    long[] features = {0};
    try (JsonGenerator json = Json.on(out)) {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      json.writeArrayFieldStart("features");
      selection.rows(
          this,
          row -> {
            Optional<PlaceMention.Position> position = row.place().flatMap(PlaceMention::position);
            if (position.isPresent()) {
              Json.unchecked(() -> feature(json, row, position.get()));
              features[0]++;
            }
          });
      json.writeEndArray();
      json.writeEndObject();
    }
    return features[0];
  }

  private static void feature(JsonGenerator json, Row row, PlaceMention.Position position)
      throws IOException {
    Entry entry = row.entry();
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", entry.id());
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Point");
    json.writeArrayFieldStart("coordinates");
    json.writeNumber(position.longitude());
    json.writeNumber(position.latitude());
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("kind", entry.kind().singular());
    optional(json, "place", entry.value(Fields.PLACE).or(() -> row.place().map(p -> p.text())));
    optional(json, "precision", row.place().flatMap(PlaceMention::level).map(Labels::of));
    optional(json, "date", entry.dated());
    json.writeStringField("status", Labels.of(entry.status()));
    json.writeStringField("review", Labels.of(entry.review()));
    optional(json, "sender", entry.sender());
    optional(json, "host", entry.host());
    list(json, "states", entry.states());
    json.writeNumberField("origins", entry.origins());
    json.writeNumberField("confidence", entry.confidence());
    json.writeStringField("evidence", row.first().telling().sentence());
    json.writeEndObject();
    json.writeEndObject();
  }
}
