package org.attache.output.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.model.Actor;
import org.attache.model.ActorKind;
import org.attache.model.CodedEvent;
import org.attache.model.PartialDate;
import org.attache.model.PlaceLevel;
import org.attache.model.PlaceMention;
import org.attache.model.Reading;
import org.attache.model.Sector;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.register.entry.Kind;
import org.attache.register.fields.Fields;
import org.attache.register.intensity.Intensity;

/**
 * Coded events in the forty columns of POLECAT (Halterman, Bagozzi, Beger, Schrodt and Scraborough
 * 2023), tab-separated with a header. Only what happened, since no column says that something was
 * planned or denied. What Attaché does not know (Wikipedia ids) stays empty.
 */
final class PolecatFormat implements ExportFormat {
  private static final List<String> ACTOR =
      List.of("Name", "Country", "COW", "Sector", "Sectors", "Title", "Name Raw", "Wikipedia");

  private static final List<String> HEADER = header();

  private static List<String> header() {
    List<String> header =
        new ArrayList<>(
            List.of(
                "Event ID",
                "Event Date",
                "Event Type",
                "Event Mode",
                "Intensity",
                "Quad Code",
                "Contexts"));
    for (String side : List.of("Actor", "Recipient")) {
      for (String part : ACTOR) {
        header.add(
            switch (part) {
              case "Sector" -> "Primary " + side + " Sector";
              case "Wikipedia" -> "Wikipedia " + side + " ID";
              default -> side + " " + part;
            });
      }
    }
    header.addAll(
        List.of(
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Language",
            "Version"));
    return List.copyOf(header);
  }

  @Override
  public String name() {
    return "polecat";
  }

  @Override
  public String description() {
    return "POLECAT: coded events, 40 tab-separated columns";
  }

  @Override
  public String extension() {
    return "polecat.tsv";
  }

  @Override
  public Set<Kind> kinds() {
    return EnumSet.of(Kind.EVENT);
  }

  @Override
  public boolean saysReview() {
    return false;
  }

  @Override
  public boolean saysStatus() {
    return false;
  }

  @Override
  public long write(Selection selection, OutputStream out) throws IOException {
    Tsv tsv = new Tsv(out);
    tsv.line(HEADER);
    selection.read(this, row -> tsv.line(cells(row)));
    tsv.flush();
    return tsv.lines() - 1;
  }

  private static List<String> cells(Row row) {
    Plover event = Plover.of(row.entry(), row.told());
    CodedEvent read = event.read();
    List<String> cells = new ArrayList<>(HEADER.size());
    cells.add(row.entry().id());
    cells.add(row.entry().dated().map(PartialDate::toString).orElse(""));
    cells.add(event.type().name());
    cells.add(event.mode().orElse(""));
    cells.add(number(Intensity.of(event.type(), event.mode())));
    cells.add(quad(event));
    cells.add(row.field(Fields.CONTEXTS).map(c -> c.replace(" | ", ";")).orElse(""));
    Optional<Reading> reading = row.reading();
    Span sentence = read.evidence().sentence();
    actor(
        cells,
        row,
        ActorName.of(reading, sentence, row.entry().sender(), read.sourceText()),
        read.sourceSector());
    actor(
        cells,
        row,
        ActorName.of(reading, sentence, row.entry().host(), read.targetText()),
        read.targetSector());
    place(cells, row);
    cells.add(row.first().outlet().orElse(""));
    cells.add(row.first().published().orElse(""));
    story(cells, reading);
    cells.add(reading.flatMap(r -> r.report().language()).orElse(""));
    cells.add("attache " + row.head().reader());
    return cells;
  }

  private static String quad(Plover event) {
    return switch (event.type().quad()) {
      case 1 -> "VERBAL COOPERATION";
      case 2 -> "MATERIAL COOPERATION";
      case 3 -> "VERBAL CONFLICT";
      default -> "MATERIAL CONFLICT";
    };
  }

  private static void actor(List<String> cells, Row row, ActorName actor, Optional<Sector> sector) {
    cells.add(actor.name(row.entry().dated()));
    cells.add(actor.state().map(StateCode::value).orElse(""));
    cells.add(Columns.cow(row.entry(), actor.state()).map(n -> Long.toString(n)).orElse(""));
    cells.add(sector.map(Sector::name).orElse(""));
    cells.add(sector.map(Sector::name).orElse(""));
    cells.add(actor.title().orElse(""));
    cells.add(actor.words().orElse(""));
    cells.add("");
  }

  private static void place(List<String> cells, Row row) {
    String name = row.entry().value(Fields.PLACE).orElse("");
    Optional<PlaceMention> place = row.place();
    Optional<PlaceMention.Position> position = place.flatMap(PlaceMention::position);
    Optional<PlaceLevel> level = place.flatMap(PlaceMention::level);
    cells.add(name);
    for (PlaceLevel of : List.of(PlaceLevel.CITY, PlaceLevel.DISTRICT, PlaceLevel.REGION)) {
      cells.add(level.equals(Optional.of(of)) ? name : "");
    }
    cells.add(place.flatMap(PlaceMention::state).map(StateCode::value).orElse(""));
    cells.add(position.map(p -> number(p.latitude())).orElse(""));
    cells.add(position.map(p -> number(p.longitude())).orElse(""));
    cells.add(
        place
            .filter(p -> p.geonames().isPresent())
            .map(p -> Long.toString(p.geonames().getAsLong()))
            .orElse(""));
    cells.add(name);
    cells.add(level.map(Labels::of).orElse(""));
  }

  /** Who and what else the report names. */
  private static void story(List<String> cells, Optional<Reading> reading) {
    cells.add(reading.map(r -> names(r, ActorKind.PERSON)).orElse(""));
    cells.add(reading.map(r -> names(r, ActorKind.ORGANISATION)).orElse(""));
    cells.add(
        reading
            .map(
                r ->
                    r.places().stream()
                        .map(PlaceMention::text)
                        .distinct()
                        .collect(Collectors.joining(";")))
            .orElse(""));
  }

  private static String names(Reading reading, ActorKind kind) {
    return reading.actors().stream()
        .filter(actor -> actor.kind() == kind && actor.named())
        .map(Actor::name)
        .distinct()
        .collect(Collectors.joining(";"));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.4f", value);
  }
}
