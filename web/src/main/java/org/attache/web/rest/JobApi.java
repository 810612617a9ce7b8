package org.attache.web.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.web.intake.Job;
import org.attache.web.intake.JobJson;
import org.attache.web.intake.Jobs;
import org.attache.web.intake.Uploads;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Visitor;

/** Adding reports: what is posted becomes a job that can be asked after. */
final class JobApi implements PageFamily {
  private static final int ACCEPTED = 202;

  /** The ending under which a file of this type is known for what it is. */
  private static final Map<String, String> ENDINGS =
      Map.of(
          "application/x-ndjson", "jsonl",
          "text/html", "html",
          "application/pdf", "pdf",
          "application/warc", "warc",
          "message/rfc822", "eml",
          "application/xml", "xml",
          "application/rss+xml", "xml",
          "application/atom+xml", "xml",
          "text/csv", "csv");

  private final Jobs jobs;

  JobApi(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public void routes(Routes routes) {
    routes.post(Rest.BASE + "/reports", Role.EDITOR, this::add);
    routes.get(
        Rest.BASE + "/jobs",
        Role.EDITOR,
        ctx -> {
          ArrayNode items = Answers.array();
          jobs.list().forEach(job -> items.add(JobJson.of(job.state())));
          Answers.json(ctx, Answers.object().set("items", items));
        });
    routes.get(
        Rest.BASE + "/jobs/{id}", Role.EDITOR, ctx -> Answers.json(ctx, JobJson.of(job(ctx))));
  }

  private Job.State job(Context ctx) {
    String id = ctx.pathParam("id");
    return jobs.byId(id)
        .map(Job::state)
        .orElseThrow(() -> new NotFoundResponse("There is no job " + id + "."));
  }

  private void add(Context ctx) {
    String type =
        Optional.ofNullable(ctx.contentType()).orElse("").toLowerCase(Locale.ROOT).split(";")[0];
    // one object is a file of one line, once its line breaks are gone
    boolean isObject = type.strip().equals("application/json");
    String ending = isObject ? "jsonl" : ENDINGS.getOrDefault(type.strip(), "bin");
    Uploads uploads = jobs.uploads();
    String path =
        uploads
            .keep(
                "posted." + ending,
                isObject
                    ? new ByteArrayInputStream(ReadApi.oneLine(ctx.bodyAsBytes()))
                    : ctx.bodyInputStream())
            .toString();
    Job job =
        jobs.add(
            Visitor.of(ctx).reviewer(),
            "posted " + type,
            List.of(path),
            Optional.of(uploads.folder()));
    Job.State state = job.state();
    ctx.status(ACCEPTED).header("Location", Rest.BASE + "/jobs/" + state.id());
    Answers.json(ctx, JobJson.of(state));
  }
}
