package org.attache.web.reports;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.model.Actor;
import org.attache.model.Mention;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.model.Span;
import org.attache.output.text.ReportTitle;
import org.attache.output.text.StateNames;
import org.attache.output.text.Style;
import org.attache.register.Page;
import org.attache.register.Reads;
import org.attache.register.entry.Kind;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Telling;
import org.attache.web.page.Filters;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Params;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Section;
import org.attache.web.page.View;
import org.attache.web.show.Drawing;
import org.attache.web.show.EvidenceIds;
import org.attache.web.show.Mark;
import org.attache.web.show.Marks;
import org.attache.web.show.Paragraph;
import org.attache.web.show.Sentence;

/** Reports, and a page for each: its text with what was found in it. */
public final class ReportPages implements PageFamily {
  private static final int PAGE = 50;
  private static final String LIST = "/reports";
  private static final String NUMBER = "page";

  private final Reads register;

  public ReportPages(Reads register) {
    this.register = register;
  }

  @Override
  public void routes(Routes routes) {
    routes.page(LIST, Role.READER, this::list);
    routes.page("/reports/{id}", Role.READER, this::report);
    routes.get("/tellings/{id}", Role.READER, this::telling);
  }

  private View list(Context ctx) {
    Params params = Params.of(ctx);
    ReportsModel model = params.first(Filters.WORDS).isPresent() ? saying(params) : newest(params);
    return View.of("reports/list.jte", "Reports", Section.REPORTS, model);
  }

  private ReportsModel saying(Params params) {
    String words = params.first(Filters.WORDS).orElse("");
    Page<RegisteredReport> found = register.reportsSaying(words, PAGE, params.first(Filters.AFTER));
    return new ReportsModel(
        found.rows(),
        register.reports(),
        words,
        Optional.empty(),
        found.next().map(next -> params.with(Filters.AFTER, next).at(LIST)));
  }

  private ReportsModel newest(Params params) {
    long total = register.reports();
    long pages = Math.max(1, (total + PAGE - 1) / PAGE);
    long page = Math.min(pages, params.first(NUMBER).map(ReportPages::number).orElse(1L));
    long begin = Math.max(0, total - page * PAGE);
    int count = (int) (total - (page - 1) * PAGE - begin);
    List<RegisteredReport> reports =
        new ArrayList<>(count > 0 ? register.reports(begin, count) : List.of());
    Collections.reverse(reports);
    return new ReportsModel(
        reports,
        total,
        "",
        page > 1 ? Optional.of(at(params, page - 1)) : Optional.empty(),
        page < pages ? Optional.of(at(params, page + 1)) : Optional.empty());
  }

  private static String at(Params params, long page) {
    return params.with(NUMBER, Long.toString(page)).at(LIST);
  }

  private static long number(String value) {
    try {
      return Math.max(1, Long.parseLong(value));
    } catch (NumberFormatException e) {
      throw new BadRequestResponse("'" + value + "' is no number of a page.");
    }
  }

  /** Leads to the sentence of a telling in the page of its report. */
  private void telling(Context ctx) {
    String id = ctx.pathParam("id");
    Telling telling =
        register
            .telling(id)
            .orElseThrow(() -> new NotFoundResponse("There is no telling " + id + "."));
    EvidenceIds ids = new EvidenceIds(found(telling.report()).report().text());
    String evidence = ids.of(telling.finding().evidence().sentence());
    ctx.redirect("/reports/" + telling.report() + "#" + evidence, HttpStatus.FOUND);
  }

  private RegisteredReport found(String id) {
    return register
        .report(id)
        .orElseThrow(() -> new NotFoundResponse("There is no report " + id + "."));
  }

  private View report(Context ctx) {
    RegisteredReport registered = found(ctx.pathParam("id"));
    Report report = registered.report();
    List<Telling> tellings =
        register.tellingsOf(registered.id()).stream()
            .sorted(Comparator.comparing(telling -> telling.finding().evidence().sentence()))
            .toList();
    Optional<Reading> reading = register.reading(registered.id());
    EvidenceIds ids = new EvidenceIds(report.text());
    Cards cards = new Cards(register, ids);
    String title = ReportTitle.of(report);
    ReportModel model =
        new ReportModel(
            registered,
            title,
            report.url().filter(ReportPages::isWeb),
            text(report.text(), tellings, reading, ids),
            tellings.stream().map(cards::of).toList(),
            reading.map(found -> cast(found, ids)).orElse(List.of()),
            reading.map(Reading::notes).orElse(List.of()));
    return View.of("reports/report.jte", title, Section.REPORTS, model);
  }

  /** Other schemes could run what they name. */
  private static boolean isWeb(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  private static List<Paragraph> text(
      String text, List<Telling> tellings, Optional<Reading> reading, EvidenceIds ids) {
    if (text.isEmpty()) {
      return List.of();
    }
    Map<Span, List<Telling>> bySentence =
        tellings.stream()
            .collect(
                Collectors.groupingBy(
                    telling -> telling.finding().evidence().sentence(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Sentence> sentences = new ArrayList<>();
    bySentence.forEach((span, told) -> sentences.add(new Sentence(span, css(told))));
    List<Mark> marks = reading.map(found -> Marks.of(found, tellings)).orElse(List.of());
    return Drawing.of(text, new Span(0, text.length()), sentences, marks, ids);
  }

  private static String css(List<Telling> tellings) {
    boolean onlySays = tellings.stream().allMatch(one -> one.kind() == Kind.STATEMENT);
    return onlySays ? "tells" : "tells deed";
  }

  private static List<ReportModel.Role> cast(Reading reading, EvidenceIds ids) {
    Map<String, List<Mention>> mentions =
        reading.mentions().stream()
            .collect(
                Collectors.groupingBy(Mention::actor, LinkedHashMap::new, Collectors.toList()));
    List<ReportModel.Role> cast = new ArrayList<>();
    for (Actor actor : reading.actors()) {
      List<Mention> own = mentions.getOrDefault(actor.id(), List.of());
      if (!own.isEmpty()) {
        cast.add(
            new ReportModel.Role(
                actor.name(),
                Style.words(actor.kind()),
                actor
                    .office()
                    .map(
                        office ->
                            List.of(office.rank().orElse(""), office.title().orElse("")).stream()
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(", ")))
                    .orElse(""),
                actor.state().map(StateNames::of).orElse(""),
                own.size(),
                ids.of(own.get(0).span())));
      }
    }
    return cast;
  }
}
