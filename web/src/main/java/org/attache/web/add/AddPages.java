package org.attache.web.add;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.web.intake.Job;
import org.attache.web.intake.Jobs;
import org.attache.web.intake.Uploads;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Section;
import org.attache.web.page.View;
import org.attache.web.page.Visitor;

/** Adding reports, and how that goes. */
public final class AddPages implements PageFamily {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int MOST_FILES = 200;
  private static final int MOST_ADDRESSES = 200;

  private final Jobs jobs;
  private final JobStream stream;

  public AddPages(Jobs jobs, JobStream stream) {
    this.jobs = jobs;
    this.stream = stream;
  }

  @Override
  public void routes(Routes routes) {
    routes.page("/add", Role.EDITOR, this::add);
    routes.form("/add/files", Role.EDITOR, this::files);
    routes.form("/add/text", Role.EDITOR, this::text);
    routes.form("/add/addresses", Role.EDITOR, this::addresses);
    routes.page("/add/jobs/{id}", Role.EDITOR, this::job);
    routes.form("/add/jobs/{id}/stop", Role.EDITOR, this::stop);
    routes.events("/add/jobs/{id}/events", Role.EDITOR, this::events);
  }

  private View add(Context ctx) {
    AddModel model = new AddModel(jobs.list().stream().map(Job::state).toList());
    return View.of("add/add.jte", "Add reports", Section.ADD, model);
  }

  private String files(Context ctx) {
    List<UploadedFile> files =
        ctx.uploadedFiles("files").stream().filter(file -> file.size() > 0).toList();
    if (files.isEmpty() || files.size() > MOST_FILES) {
      throw new BadRequestResponse("Choose one to " + MOST_FILES + " files that are not empty.");
    }
    Uploads uploads = jobs.uploads();
    List<String> sources = new ArrayList<>();
    for (UploadedFile file : files) {
      sources.add(uploads.keep(file.filename(), file.content()).toString());
    }
    String what =
        files.get(0).filename() + (files.size() > 1 ? " and " + (files.size() - 1) + " more" : "");
    return begin(ctx, what, sources, Optional.of(uploads));
  }

  private String text(Context ctx) {
    ObjectNode report = MAPPER.createObjectNode();
    report.put(
        "text",
        field(ctx, "text").orElseThrow(() -> new BadRequestResponse("Paste the text first.")));
    for (String name : List.of("title", "publisher", "published", "url")) {
      field(ctx, name).ifPresent(value -> report.put(name, value));
    }
    Uploads uploads = jobs.uploads();
    byte[] line = report.toString().getBytes(StandardCharsets.UTF_8);
    String file = uploads.keep("pasted.jsonl", new ByteArrayInputStream(line)).toString();
    String what = field(ctx, "title").orElse("pasted text");
    return begin(ctx, what, List.of(file), Optional.of(uploads));
  }

  private String addresses(Context ctx) {
    List<String> addresses =
        field(ctx, "addresses")
            .orElse("")
            .lines()
            .map(String::strip)
            .filter(a -> !a.isEmpty())
            .toList();
    if (addresses.isEmpty() || addresses.size() > MOST_ADDRESSES) {
      throw new BadRequestResponse("Give one to " + MOST_ADDRESSES + " addresses, one a line.");
    }
    for (String address : addresses) {
      if (!address.startsWith("http://") && !address.startsWith("https://")) {
        throw new BadRequestResponse(
            "'" + address + "' is no address of the web; it begins with https:// or http://.");
      }
    }
    String what =
        addresses.get(0) + (addresses.size() > 1 ? " and " + (addresses.size() - 1) + " more" : "");
    return begin(ctx, what, addresses, Optional.empty());
  }

  private String begin(Context ctx, String what, List<String> sources, Optional<Uploads> uploads) {
    Job job = jobs.add(Visitor.of(ctx).reviewer(), what, sources, uploads.map(Uploads::folder));
    return "/add/jobs/" + job.state().id();
  }

  private View job(Context ctx) {
    Job.State state = byId(ctx).state();
    return View.of("add/job.jte", "Adding " + state.what(), Section.ADD, state);
  }

  private String stop(Context ctx) {
    Job job = byId(ctx);
    Visitor visitor = Visitor.of(ctx);
    if (!job.state().by().equals(visitor.reviewer()) && !visitor.may(Role.ADMIN)) {
      throw new ForbiddenResponse("Only " + job.state().by() + " or an admin may stop this.");
    }
    job.stop();
    return "/add/jobs/" + job.state().id();
  }

  private void events(SseClient client) {
    Optional<Job> job = jobs.byId(client.ctx().pathParam("id"));
    if (job.isPresent()) {
      stream.follow(job.get(), client);
    } else {
      client.close();
    }
  }

  private Job byId(Context ctx) {
    String id = ctx.pathParam("id");
    return jobs.byId(id)
        .orElseThrow(
            () ->
                new NotFoundResponse(
                    "There is no job "
                        + id
                        + " any more: it had ended before the server began anew. What it had"
                        + " added stays."));
  }

  private static Optional<String> field(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).filter(value -> !value.isBlank());
  }
}
