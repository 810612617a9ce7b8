package org.attache.web.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.attache.model.Report;
import org.attache.output.ReadingJson;
import org.attache.register.Reads;
import org.attache.register.entry.RegisteredReport;
import org.attache.web.page.Filters;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Params;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;

/** Reports: what is known of them, their text, what was found, the bytes they came in. */
final class ReportApi implements PageFamily {
  private static final int USUAL = 50;

  private final Reads register;

  ReportApi(Reads register) {
    this.register = register;
  }

  @Override
  public void routes(Routes routes) {
    routes.get(Rest.BASE + "/reports", Role.READER, this::list);
    routes.get(
        Rest.BASE + "/reports/{id}", Role.READER, ctx -> Answers.json(ctx, json(report(ctx))));
    routes.get(
        Rest.BASE + "/reports/{id}/text",
        Role.READER,
        ctx ->
            Answers.tagged(
                ctx,
                "text/plain; charset=utf-8",
                report(ctx).report().text().getBytes(StandardCharsets.UTF_8)));
    routes.get(Rest.BASE + "/reports/{id}/reading", Role.READER, this::reading);
    routes.get(Rest.BASE + "/reports/{id}/raw", Role.READER, this::raw);
  }

  private void list(Context ctx) {
    Params params = Params.of(ctx);
    int limit = params.first("limit").map(Filters::limit).orElse(USUAL);
    long after = params.first(Filters.AFTER).map(ReportApi::number).orElse(0L);
    List<RegisteredReport> reports = register.reports(after, limit + 1);
    ArrayNode items = Answers.array();
    reports.stream().limit(limit).forEach(report -> items.add(json(report)));
    Optional<String> next =
        reports.size() <= limit
            ? Optional.empty()
            : Optional.of(
                params
                    .with(Filters.AFTER, Long.toString(reports.get(limit - 1).number()))
                    .at(Rest.BASE + "/reports"));
    Answers.page(ctx, items, next);
  }

  private static long number(String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new BadRequestResponse("'" + value + "' is no place in the list.");
    }
  }

  private void reading(Context ctx) {
    RegisteredReport report = report(ctx);
    Answers.json(
        ctx,
        Answers.bytes(
            out -> {
              Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
              new ReadingJson(false)
                  .write(
                      register
                          .reading(report.id())
                          .orElseThrow(() -> new NotFoundResponse("It has not been read.")),
                      writer);
              writer.flush();
            }));
  }

  /** Never shown by a browser: what came from elsewhere does not run under our name. */
  private void raw(Context ctx) {
    RegisteredReport report = report(ctx);
    byte[] bytes =
        register
            .bytes(report.id())
            .orElseThrow(() -> new NotFoundResponse("Its bytes are not in the archive."));
    ctx.header("Content-Disposition", "attachment; filename=\"" + report.shortId() + ".bin\"");
    Answers.tagged(ctx, "application/octet-stream", bytes);
  }

  private RegisteredReport report(Context ctx) {
    String id = ctx.pathParam("id");
    return register
        .report(id)
        .orElseThrow(() -> new NotFoundResponse("There is no report " + id + "."));
  }

  private static ObjectNode json(RegisteredReport registered) {
    Report report = registered.report();
    ObjectNode json = Answers.object();
    json.put("id", registered.id());
    json.put("number", registered.number());
    json.put("source", report.origin());
    Answers.optional(json, "title", report.title());
    Answers.optional(json, "author", report.author());
    Answers.optional(json, "outlet", registered.outlet());
    Answers.optional(json, "published", report.published());
    Answers.optional(json, "language", report.language());
    Answers.optional(json, "url", report.url());
    json.put("origin", registered.origin());
    json.put("reader", registered.reader());
    json.put("characters", report.text().codePointCount(0, report.text().length()));
    return json;
  }
}
