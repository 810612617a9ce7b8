package org.attache.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.attache.output.export.OrganisationJson;
import org.attache.register.Page;
import org.attache.register.Reads;
import org.attache.register.entry.Organisation;
import org.attache.web.page.Filters;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Params;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;

/** Organisations, the most reported first. */
final class OrganisationApi implements PageFamily {
  private static final int USUAL = 50;

  private final Reads register;

  OrganisationApi(Reads register) {
    this.register = register;
  }

  @Override
  public void routes(Routes routes) {
    routes.get(Rest.BASE + "/organisations", Role.READER, this::list);
    routes.get(
        Rest.BASE + "/organisations/{id}",
        Role.READER,
        ctx -> {
          String id = ctx.pathParam("id");
          Organisation organisation =
              register
                  .organisation(id)
                  .orElseThrow(() -> new NotFoundResponse("There is no organisation " + id + "."));
          Answers.json(ctx, json(organisation));
        });
  }

  private void list(Context ctx) {
    Params params = Params.of(ctx);
    int limit = params.first("limit").map(Filters::limit).orElse(USUAL);
    Page<Organisation> page =
        register.organisations(params.first(Filters.WORDS), limit, params.first(Filters.AFTER));
    ArrayNode items = Answers.array();
    page.rows().forEach(organisation -> items.add(json(organisation)));
    Answers.page(
        ctx,
        items,
        page.next().map(next -> params.with(Filters.AFTER, next).at(Rest.BASE + "/organisations")));
  }

  private static JsonNode json(Organisation organisation) {
    return Answers.tree(
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          new OrganisationJson(writer).write(organisation);
          writer.flush();
        });
  }
}
