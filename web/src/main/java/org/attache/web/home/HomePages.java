package org.attache.web.home;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.register.Facet;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.entry.Kind;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.ReviewState;
import org.attache.web.page.Filters;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Params;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Section;
import org.attache.web.page.View;
import org.attache.web.show.Remembered;

/** The first page. */
public final class HomePages implements PageFamily {
  private static final int NEWEST = 10;
  private static final int LATEST = 5;
  private static final String USUAL_VIEW = "held";
  private static final List<String> PERIOD = List.of("from", "to");

  /** What the map shows has happened, as far as anybody knows. */
  private static final Set<Modality> HAPPENED =
      EnumSet.of(Modality.COMPLETED, Modality.ONGOING, Modality.PAST_REFERENCE);

  private static final Set<ReviewState> NOT_REJECTED =
      EnumSet.complementOf(EnumSet.of(ReviewState.REJECTED));

  private final Reads register;
  private final Clock clock;
  private final Remembered<Map<String, Long>> counts;
  private final Remembered<WorldMap> maps;

  public HomePages(Reads register, Clock clock) {
    this.register = register;
    this.clock = clock;
    this.counts = new Remembered<>(register, clock, 200);
    this.maps = new Remembered<>(register, clock, 20);
  }

  @Override
  public void routes(Routes routes) {
    routes.page("/", Role.READER, this::home);
  }

  private View home(Context ctx) {
    Params params = Params.of(ctx);
    Params period = params.only(PERIOD);
    Query limited = Filters.query(register, period);
    String by = unit(params);
    HomeModel model =
        new HomeModel(
            register.reports(),
            kinds("/entries", Query.ALL),
            kinds("/review", Query.ALL.review(ReviewState.CANDIDATE)),
            overdue(),
            register.entries(Query.ALL.page(NEWEST)).rows(),
            latest(),
            map(params, limited, period),
            Activity.of(
                by,
                counts(limited, facet(by)),
                !period.names().isEmpty(),
                today(),
                Params.of(Map.of())),
            BaseMap.choices(),
            new HomeModel.Period(
                params.first("from").orElse(""), params.first("to").orElse(""), by));
    return View.of("home/home.jte", "Home", Section.HOME, model);
  }

  private static String unit(Params params) {
    String by = params.first("by").orElse("month");
    if (!List.of("week", "month", "year").contains(by)) {
      throw new BadRequestResponse("Time goes by week, month or year, not by '" + by + "'.");
    }
    return by;
  }

  private static Facet facet(String unit) {
    return switch (unit) {
      case "week" -> Facet.DAY;
      case "year" -> Facet.YEAR;
      default -> Facet.MONTH;
    };
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private Map<String, Long> counts(Query query, Facet facet) {
    return counts.answer(List.of(query, facet), () -> register.counts(query, facet));
  }

  private List<HomeModel.Count> kinds(String path, Query query) {
    return counts(query, Facet.KIND).entrySet().stream()
        .map(
            count -> {
              Kind kind = Kind.valueOf(count.getKey());
              return new HomeModel.Count(
                  count.getValue() == 1 ? kind.singular() : kind.plural(),
                  count.getValue(),
                  Params.of(Map.of("kind", List.of(kind.plural()))).at(path));
            })
        .toList();
  }

  private HomeModel.Count overdue() {
    LocalDate today = today();
    PartialDate day =
        new PartialDate(today.getYear(), today.getMonthValue(), today.getDayOfMonth());
    long entries =
        counts(Query.ALL.overdueOn(day), Facet.KIND).values().stream()
            .mapToLong(Long::longValue)
            .sum();
    return new HomeModel.Count(
        "announced for a day that has passed, and never confirmed",
        entries,
        "/entries?overdue=" + day);
  }

  private List<RegisteredReport> latest() {
    long last = register.reports();
    List<RegisteredReport> latest =
        new ArrayList<>(register.reports(Math.max(0, last - LATEST), LATEST));
    Collections.reverse(latest);
    return latest;
  }

  private WorldMap map(Params params, Query limited, Params period) {
    String view = params.first("view").orElse(USUAL_VIEW);
    BaseMap base =
        BaseMap.named(view)
            .orElseThrow(
                () ->
                    new BadRequestResponse(
                        "There is no view '"
                            + view
                            + "'; there are "
                            + BaseMap.choices().stream()
                                .map(BaseMap.Choice::view)
                                .collect(Collectors.joining(", "))
                            + "."));
    return maps.answer(List.of(base.view(), period.at("")), () -> drawn(base, limited, period));
  }

  private WorldMap drawn(BaseMap base, Query limited, Params period) {
    Query happened = limited.statuses(HAPPENED).reviews(NOT_REJECTED);
    return WorldMap.of(
        base,
        counts(happened.of(Kind.VISIT), Facet.FLOW),
        counts(happened.of(Kind.DEPLOYMENT), Facet.FLOW),
        period.with("status", words(HAPPENED)).with("review", words(NOT_REJECTED)));
  }

  private static String words(Set<? extends Enum<?>> constants) {
    return constants.stream().map(Filters::word).collect(Collectors.joining(","));
  }
}
