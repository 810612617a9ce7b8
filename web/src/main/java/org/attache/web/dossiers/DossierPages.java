package org.attache.web.dossiers;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attache.model.StateCode;
import org.attache.output.text.StateNames;
import org.attache.register.Facet;
import org.attache.register.Page;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.dossier.Dossier;
import org.attache.register.dossier.Dossiers;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Person;
import org.attache.register.entry.ReviewState;
import org.attache.register.fields.Choices;
import org.attache.register.fields.Fields;
import org.attache.web.page.Filters;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Params;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Section;
import org.attache.web.page.View;

/** A page for each subject that can be followed over time. */
public final class DossierPages implements PageFamily {
  /** The newest so many entries; what is older can be asked for by its dates. */
  private static final int MOST = Filters.MOST;

  private static final int TIMELINE = 100;
  private static final int STATEMENTS = 20;
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String BY = "by";
  private static final String WEEK = "week";
  private static final String PAGE = "page";

  private final Reads register;

  public DossierPages(Reads register) {
    this.register = register;
  }

  @Override
  public void routes(Routes routes) {
    routes.page("/dossiers", Role.READER, this::states);
    routes.get("/dossiers/open", Role.READER, DossierPages::open);
    routes.page("/dossiers/states/{state}", Role.READER, this::state);
    routes.page("/dossiers/dyads/{one}/{two}", Role.READER, this::dyad);
    routes.page("/dossiers/people/{id}", Role.READER, this::person);
    routes.page("/dossiers/places", Role.READER, ctx -> place(ctx, named(ctx)));
    routes.page("/dossiers/places/{name}", Role.READER, ctx -> place(ctx, ctx.pathParam("name")));
  }

  private View states(Context ctx) {
    List<DossiersModel.State> states =
        register.counts(Query.ALL, Facet.STATE).entrySet().stream()
            .map(
                state ->
                    new DossiersModel.State(
                        state.getKey(), StateNames.of(state.getKey()), state.getValue()))
            .toList();
    return View.of("dossiers/list.jte", "Dossiers", Section.DOSSIERS, new DossiersModel(states));
  }

  /** Where the form for one or two states leads. */
  private static void open(Context ctx) {
    Params params = Params.of(ctx);
    List<String> codes = new ArrayList<>();
    for (String name : List.of("one", "two")) {
      params.first(name).map(DossierPages::stateNamed).ifPresent(code -> codes.add(code.value()));
    }
    List<String> different = codes.stream().distinct().toList();
    ctx.redirect(
        switch (different.size()) {
          case 0 -> "/dossiers";
          case 1 -> "/dossiers/states/" + different.get(0);
          default -> "/dossiers/dyads/" + different.get(0) + "/" + different.get(1);
        },
        HttpStatus.SEE_OTHER);
  }

  private static StateCode stateNamed(String words) {
    return StateNames.find(words)
        .orElseThrow(
            () ->
                new BadRequestResponse(
                    "'"
                        + words
                        + "' is no state that is known here; give its name in English or"
                        + " its code, as FRA."));
  }

  private View state(Context ctx) {
    StateCode state = Filters.state(ctx.pathParam("state"));
    return view(
        ctx,
        StateNames.of(state),
        Query.ALL.among(List.of(state)),
        entries -> Dossiers.state(state, entries));
  }

  private View dyad(Context ctx) {
    StateCode one = Filters.state(ctx.pathParam("one"));
    StateCode two = Filters.state(ctx.pathParam("two"));
    return view(
        ctx,
        StateNames.of(one) + " – " + StateNames.of(two),
        Query.ALL.among(List.of(one, two)),
        entries -> Dossiers.dyad(one, two, entries));
  }

  private View person(Context ctx) {
    String id = ctx.pathParam("id");
    Person person =
        register
            .person(id)
            .orElseThrow(() -> new NotFoundResponse("There is no person " + id + "."));
    return view(
        ctx,
        person.name(),
        Query.ALL.with(person.id()),
        entries -> Dossiers.person(person, entries));
  }

  private static String named(Context ctx) {
    return Params.of(ctx)
        .first("name")
        .orElseThrow(() -> new BadRequestResponse("Which place? Give its name."));
  }

  private View place(Context ctx, String name) {
    return view(ctx, name, Query.ALL.saying(name), entries -> Dossiers.place(name, entries));
  }

  private View view(
      Context ctx, String title, Query subject, Function<List<Entry>, Dossier> making) {
    Params params = Params.of(ctx);
    Query query = limited(subject, params);
    Page<Entry> newest = register.entries(query.by(Query.Order.NEWEST).page(MOST));
    Dossier dossier = making.apply(newest.rows());
    long total = newest.next().isEmpty() ? dossier.timeline().size() : standing(query);
    return View.of(
        "dossiers/dossier.jte", title, Section.DOSSIERS, model(ctx, title, dossier, total));
  }

  private Query limited(Query subject, Params params) {
    Map<String, List<String>> period = new LinkedHashMap<>();
    period.put(FROM, params.all(FROM));
    period.put(TO, params.all(TO));
    Query dates = Filters.query(register, Params.of(period));
    Query query = dates.from().map(subject::from).orElse(subject);
    return dates.to().map(query::to).orElse(query);
  }

  /** Entries that nobody rejected. */
  private long standing(Query query) {
    Map<String, Long> states = register.counts(query, Facet.REVIEW);
    return states.entrySet().stream()
        .filter(state -> !state.getKey().equals(ReviewState.REJECTED.name()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private DossierModel model(Context ctx, String title, Dossier dossier, long total) {
    Params params = Params.of(ctx);
    List<Entry> newestFirst = new ArrayList<>(dossier.timeline());
    Collections.reverse(newestFirst);
    boolean weekly = params.first(BY).equals(Optional.of(WEEK));
    int pages = Math.max(1, (newestFirst.size() + TIMELINE - 1) / TIMELINE);
    int page = Math.min(pages, params.first(PAGE).map(DossierPages::number).orElse(1));
    return new DossierModel(
        title,
        dossier,
        total,
        new DossierModel.Period(params.first(FROM).orElse(""), params.first(TO).orElse("")),
        BarChart.of(dossier.timeline()),
        Relations.of(
            register,
            dossier,
            weekly,
            (weekly ? params.without(BY) : params.with(BY, WEEK)).at(ctx.path()) + "#relation"),
        reversed(dossier.list(Kind.VISIT)),
        statements(dossier),
        Ranges.deployments(dossier.list(Kind.DEPLOYMENT)),
        dossier.person().flatMap(Ranges::offices),
        partners(dossier),
        dossier.met().stream()
            .map(one -> new DossierModel.Met(one.person(), one.name(), one.entries()))
            .toList(),
        newestFirst.subList((page - 1) * TIMELINE, Math.min(newestFirst.size(), page * TIMELINE)),
        page > 1 ? Optional.of(timeline(ctx, params, page - 1)) : Optional.empty(),
        page < pages ? Optional.of(timeline(ctx, params, page + 1)) : Optional.empty());
  }

  private static String timeline(Context ctx, Params params, int page) {
    return params.with(PAGE, Integer.toString(page)).at(ctx.path()) + "#timeline";
  }

  private static int number(String value) {
    try {
      return Math.max(1, Integer.parseInt(value));
    } catch (NumberFormatException e) {
      throw new BadRequestResponse("'" + value + "' is no number of a page.");
    }
  }

  private static List<Entry> reversed(List<Entry> entries) {
    List<Entry> reversed = new ArrayList<>(entries);
    Collections.reverse(reversed);
    return reversed;
  }

  /** In the order of the codebook; statements whose source has no type stand last. */
  private static List<DossierModel.SourceType> statements(Dossier dossier) {
    List<Entry> all = reversed(dossier.list(Kind.STATEMENT));
    Map<String, List<Entry>> byType = new LinkedHashMap<>();
    Choices.of(Kind.STATEMENT, Fields.SOURCE_TYPE)
        .forEach(type -> byType.put(type, new ArrayList<>()));
    for (Entry entry : all) {
      byType
          .computeIfAbsent(
              entry.value(Fields.SOURCE_TYPE).orElse("unknown"), type -> new ArrayList<>())
          .add(entry);
    }
    return byType.entrySet().stream()
        .filter(type -> !type.getValue().isEmpty())
        .map(
            type ->
                new DossierModel.SourceType(
                    type.getKey(),
                    type.getValue().size(),
                    all.size(),
                    type.getValue().stream().limit(STATEMENTS).toList()))
        .toList();
  }

  private static List<DossierModel.Partner> partners(Dossier dossier) {
    return dossier.partners().stream()
        .map(
            partner ->
                new DossierModel.Partner(
                    partner.state().value(),
                    StateNames.of(partner.state()),
                    "/dossiers/dyads/" + dossier.states().get(0) + "/" + partner.state(),
                    partner.counts().entrySet().stream()
                        .map(
                            count ->
                                count.getValue()
                                    + " "
                                    + (count.getValue() == 1
                                        ? count.getKey().singular()
                                        : count.getKey().plural()))
                        .collect(Collectors.joining(", ")),
                    partner.total()))
        .toList();
  }
}
