package org.attache.output.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attache.model.PlaceMention;
import org.attache.model.PloverType;
import org.attache.model.Sector;
import org.attache.model.StateCode;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.fields.Fields;
import org.attache.register.intensity.Intensity;

/**
 * Coded events in the 61 columns of GDELT 2.0's event table: tab-separated, without a header. Only
 * events that have a CAMEO code and a day, and that happened. As in GDELT, mentions count reports
 * and sources count outlets; articles count independent origins, which GDELT does not know. PROTEST
 * is quad class 3 there, 4 in PLOVER.
 */
final class GdeltEventsFormat implements ExportFormat {
  private static final int PROTEST = 3;
  private static final Optional<StateCode> UNITED_STATES = Optional.of(new StateCode("USA"));

  @Override
  public String name() {
    return "gdelt-events";
  }

  @Override
  public String description() {
    return "GDELT 2.0 events: those with a CAMEO code, 61 tab-separated columns, no header";
  }

  @Override
  public String extension() {
    return "export.tsv";
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
    selection.rows(
        this,
        row -> {
          if (isCoded(row.entry())) {
            tsv.line(cells(row));
          }
        });
    tsv.flush();
    return tsv.lines();
  }

  /** Whether GDELT has a place for the event. */
  static boolean isCoded(Entry entry) {
    return entry.value(Fields.CAMEO).isPresent() && GdeltEvent.day(entry).isPresent();
  }

  private static List<String> cells(Row row) {
    Plover event = Plover.of(row.entry(), row.told());
    LocalDate day = GdeltEvent.day(row.entry()).orElseThrow();
    String cameo = event.cameo().orElseThrow();
    List<String> cells = new ArrayList<>(61);
    cells.add(GdeltEvent.number(row.entry()));
    cells.add(GdeltEvent.compact(day));
    cells.add(String.format(Locale.ROOT, "%04d%02d", day.getYear(), day.getMonthValue()));
    cells.add(Integer.toString(day.getYear()));
    cells.add(
        String.format(
            Locale.ROOT, "%.4f", day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear()));
    actor(cells, row, row.entry().sender(), event.read().sourceText(), event.read().sourceSector());
    actor(cells, row, row.entry().host(), event.read().targetText(), event.read().targetSector());
    cells.add("1");
    cells.add(cameo);
    cells.add(cameo.length() > 3 ? cameo.substring(0, 3) : cameo);
    cells.add(cameo.substring(0, Math.min(2, cameo.length())));
    cells.add(Integer.toString(event.type() == PloverType.PROTEST ? PROTEST : event.type().quad()));
    cells.add(String.format(Locale.ROOT, "%.1f", Intensity.of(event.type(), event.mode())));
    cells.add(Integer.toString(row.told().size()));
    cells.add(
        Long.toString(
            Math.max(1, row.told().stream().flatMap(t -> t.outlet().stream()).distinct().count())));
    cells.add(Integer.toString(row.entry().origins()));
    cells.add("0");
    empty(cells, 16);
    place(cells, row);
    cells.add(GdeltEvent.published(row.told()));
    cells.add(Sources.address(row.head()));
    return cells;
  }

  private static void actor(
      List<String> cells,
      Row row,
      Optional<StateCode> state,
      Optional<String> words,
      Optional<Sector> sector) {
    String code = state.map(StateCode::value).orElse("");
    String type = sector.map(Sector::name).orElse("");
    cells.add(code + type);
    cells.add(
        state
            .map(known -> ActorName.name(known, row.entry().dated()))
            .or(() -> words)
            .map(name -> name.toUpperCase(Locale.ROOT))
            .orElse(""));
    cells.add(code);
    empty(cells, 4);
    cells.add(type);
    empty(cells, 2);
  }

  /** The place of the action; the places of the actors stay empty. */
  private static void place(List<String> cells, Row row) {
    Optional<PlaceMention> place = row.place();
    Optional<PlaceMention.Position> position = place.flatMap(PlaceMention::position);
    cells.add(Integer.toString(place.map(GdeltEventsFormat::type).orElse(0)));
    cells.add(row.entry().value(Fields.PLACE).orElse(""));
    empty(cells, 3);
    cells.add(position.map(p -> String.format(Locale.ROOT, "%.4f", p.latitude())).orElse(""));
    cells.add(position.map(p -> String.format(Locale.ROOT, "%.4f", p.longitude())).orElse(""));
    cells.add(
        place
            .filter(p -> p.geonames().isPresent())
            .map(p -> Long.toString(p.geonames().getAsLong()))
            .orElse(""));
  }

  /** GDELT's code of what sort of place it is; 0 of what it has no code for. */
  private static int type(PlaceMention place) {
    boolean isUnitedStates = place.state().equals(UNITED_STATES);
    return place
        .level()
        .map(
            level ->
                switch (level) {
                  case WIDER -> 0;
                  case COUNTRY -> 1;
                  case REGION, DISTRICT -> isUnitedStates ? 2 : 5;
                  case CITY, SITE -> isUnitedStates ? 3 : 4;
                })
        .orElse(0);
  }

  private static void empty(List<String> cells, int number) {
    for (int i = 0; i < number; i++) {
      cells.add("");
    }
  }
}
