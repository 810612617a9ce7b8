package org.attache.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.attache.output.export.PersonJson;
import org.attache.register.Page;
import org.attache.register.Reads;
import org.attache.register.entry.Person;
import org.attache.web.page.Filters;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Params;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;

/** People, the most reported first. */
final class PeopleApi implements PageFamily {
  private static final int USUAL = 50;

  private final Reads register;

  PeopleApi(Reads register) {
    this.register = register;
  }

  @Override
  public void routes(Routes routes) {
    routes.get(Rest.BASE + "/people", Role.READER, this::list);
    routes.get(
        Rest.BASE + "/people/{id}",
        Role.READER,
        ctx -> {
          String id = ctx.pathParam("id");
          Person person =
              register
                  .person(id)
                  .orElseThrow(() -> new NotFoundResponse("There is no person " + id + "."));
          Answers.json(ctx, json(person));
        });
  }

  private void list(Context ctx) {
    Params params = Params.of(ctx);
    int limit = params.first("limit").map(Filters::limit).orElse(USUAL);
    Page<Person> page =
        register.persons(params.first(Filters.WORDS), limit, params.first(Filters.AFTER));
    ArrayNode items = Answers.array();
    page.rows().forEach(person -> items.add(json(person)));
    Answers.page(
        ctx,
        items,
        page.next().map(next -> params.with(Filters.AFTER, next).at(Rest.BASE + "/people")));
  }

  private static JsonNode json(Person person) {
    return Answers.tree(
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          new PersonJson(writer).write(person);
          writer.flush();
        });
  }
}
