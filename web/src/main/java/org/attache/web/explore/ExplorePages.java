package org.attache.web.explore;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.output.export.ExportFormat;
import org.attache.output.export.Formats;
import org.attache.register.Facet;
import org.attache.register.Page;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.counting.Counted;
import org.attache.register.counting.Counting;
import org.attache.register.counting.Profile;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.web.page.Filters;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Params;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Section;
import org.attache.web.page.View;
import org.attache.web.show.CountedEntries;
import org.attache.web.show.Downloads;
import org.attache.web.show.Remembered;

/** Entries by whatever the address asks for: narrowed, counted, sorted, taken away. */
public final class ExplorePages implements PageFamily {
  static final String PATH = "/entries";
  private static final String PROFILE = "profile";
  private static final String COLUMNS = "columns";
  private static final String TOTALS = "totals";

  /** Totals of so many entries are counted without being asked for. */
  private static final long QUICK = 2_000;

  private static final List<String> FIELDS =
      List.of(
          Filters.WORDS,
          "kind",
          "state",
          "sender",
          "host",
          "person",
          "outlet",
          "from",
          "to",
          "status",
          "review",
          "level",
          "confidence");

  private final Reads register;
  private final List<Profile> profiles;
  private final Remembered<Map<Facet, Map<String, Long>>> facets;
  private final Remembered<List<Counted>> compared;

  /**
   * @param profiles the counting profiles there are
   */
  public ExplorePages(Reads register, List<Profile> profiles, Clock clock) {
    this.register = register;
    this.profiles = List.copyOf(profiles);
    this.facets = new Remembered<>(register, clock, 500);
    this.compared = new Remembered<>(register, clock, 4);
  }

  @Override
  public void routes(Routes routes) {
    routes.page(PATH, Role.READER, this::list);
    routes.get(PATH + "/download", Role.READER, this::download);
  }

  private View list(Context ctx) {
    Params params = Params.of(ctx);
    Query query = Filters.query(register, params);
    Optional<Profile> profile = profile(params);
    Params base = params.without(Filters.AFTER);
    Query asked = filters(params);
    Map<Facet, Map<String, Long>> counts =
        facets.answer(asked, () -> register.counts(asked, FacetLists.facets(asked)));
    long total =
        counts.getOrDefault(Facet.KIND, Map.of()).values().stream()
            .mapToLong(Long::longValue)
            .sum();
    boolean quick = total <= QUICK || params.first(TOTALS).isPresent() || profile.isPresent();
    Optional<List<Counted>> counted =
        quick && total > 0
            ? Optional.of(compared.answer(asked, () -> Counting.compare(profiles, register, asked)))
            : Optional.empty();
    Optional<CountedEntries> rows =
        profile.map(
            one ->
                counted.stream()
                    .flatMap(List::stream)
                    .filter(c -> c.profile().equals(one))
                    .findFirst()
                    .map(CountedEntries::of)
                    .orElse(new CountedEntries(Map.of())));
    Page<Entry> page =
        rows.isPresent() ? rows.get().page(register, query) : register.entries(query);
    List<Column> columns = Columns.chosen(query.kind(), params.all(COLUMNS));
    List<String> chosen = columns.stream().map(Column::name).toList();
    ExploreModel model =
        new ExploreModel(
            total,
            rows.map(r -> (long) r.others().size()).orElse(total),
            Chip.of(register, base),
            FacetLists.of(base, asked, counts),
            profile,
            counted.map(all -> totals(base, all, profile)),
            base.with(TOTALS, "1").at(PATH) + "#totals",
            new ExploreModel.Table(
                heads(base, query, columns),
                page.rows().stream().map(entry -> row(entry, columns, rows)).toList(),
                Columns.all(query.kind()).stream()
                    .map(
                        column ->
                            new ExploreModel.Choice(
                                column.name(),
                                column.label(),
                                chosen.contains(column.name()),
                                true))
                    .toList()),
            Formats.list().stream().map(format -> choice(format, query)).toList(),
            form(base, query),
            page.next().map(next -> base.with(Filters.AFTER, next).at(PATH)),
            params.first(Filters.AFTER).map(last -> base.at(PATH)),
            base.without(TOTALS).at(""));
    return View.of("explore/list.jte", "Explore", Section.ENTRIES, model);
  }

  /** Which entries, whatever their order and page. */
  private Query filters(Params params) {
    return Filters.query(register, params.without(Filters.AFTER).without("order").without("limit"));
  }

  private Optional<Profile> profile(Params params) {
    return params
        .first(PROFILE)
        .map(
            name ->
                Profile.named(name, profiles)
                    .orElseThrow(
                        () ->
                            new BadRequestResponse(
                                "No profile '"
                                    + name
                                    + "'; there are "
                                    + String.join(
                                        ", ", profiles.stream().map(Profile::name).toList())
                                    + ".")));
  }

  private static ExploreModel.Row row(
      Entry entry, List<Column> columns, Optional<CountedEntries> counted) {
    return new ExploreModel.Row(
        entry.id(),
        columns.stream().map(column -> column.value().apply(entry)).toList(),
        counted.map(all -> all.with(entry)).orElse(List.of()));
  }

  private static List<ExploreModel.Head> heads(Params params, Query query, List<Column> columns) {
    return columns.stream()
        .map(
            column ->
                new ExploreModel.Head(
                    column.label(),
                    column.css(),
                    column
                        .order()
                        .map(
                            order ->
                                params
                                    .with("order", Filters.word(other(order, query.order())))
                                    .at(PATH)),
                    column.order().flatMap(order -> sorted(order, query.order()))))
        .toList();
  }

  /** The column of dates goes both ways. */
  private static Query.Order other(Query.Order order, Query.Order now) {
    return order == Query.Order.NEWEST && now == Query.Order.NEWEST ? Query.Order.OLDEST : order;
  }

  private static Optional<String> sorted(Query.Order order, Query.Order now) {
    if (order == Query.Order.NEWEST && now == Query.Order.OLDEST) {
      return Optional.of("ascending");
    }
    boolean falling = now == Query.Order.NEWEST || now == Query.Order.ORIGINS;
    return order == now ? Optional.of(falling ? "descending" : "ascending") : Optional.empty();
  }

  private static Totals totals(Params params, List<Counted> all, Optional<Profile> chosen) {
    List<Kind> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (all.stream().anyMatch(counted -> counted.total(kind) > 0)) {
        kinds.add(kind);
      }
    }
    return new Totals(
        kinds,
        all.stream()
            .map(
                counted ->
                    new Totals.Line(
                        counted.profile().name(),
                        counted.profile().words(),
                        kinds.stream().map(counted::total).toList(),
                        counted.rows().size(),
                        params.with(PROFILE, counted.profile().name()).at(PATH),
                        chosen.filter(counted.profile()::equals).isPresent()))
            .toList());
  }

  private static ExploreModel.Choice choice(ExportFormat format, Query query) {
    return new ExploreModel.Choice(
        format.name(),
        format.name() + " – " + format.description(),
        format.name().equals("csv"),
        !format.isOneKindAFile() || query.kind().isPresent());
  }

  private static ExploreModel.Form form(Params params, Query query) {
    Map<String, String> values = new LinkedHashMap<>();
    FIELDS.forEach(name -> values.put(name, String.join(",", params.all(name))));
    List<ExploreModel.Field> kept = new ArrayList<>();
    for (String name : params.names()) {
      params.all(name).forEach(value -> kept.add(new ExploreModel.Field(name, value)));
    }
    return new ExploreModel.Form(
        values, kept, query.limit(), params.without(PROFILE).without(TOTALS).at(PATH));
  }

  /** All that the filters leave and the profile counts, not one page of it. */
  private void download(Context ctx) throws IOException {
    Params params = Params.of(ctx);
    Query query = Filters.query(register, params.without(Filters.AFTER).without("limit"));
    String format =
        params
            .first("format")
            .orElseThrow(() -> new BadRequestResponse("Give a format: csv, jsonl, geojson …"));
    Downloads.send(ctx, register, format, query, profile(params));
  }
}
