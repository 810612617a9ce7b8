package org.attache.web.rest;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attache.model.StateCode;
import org.attache.output.dossier.DossierJson;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.dossier.Dossier;
import org.attache.register.dossier.Dossiers;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Person;
import org.attache.web.page.Filters;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;

/** Dyads, states, people and places over time. */
final class DossierApi implements PageFamily {
  private static final int PAGE = 500;
  private static final String BASE = Rest.BASE + "/dossiers";

  private final Reads register;

  DossierApi(Reads register) {
    this.register = register;
  }

  @Override
  public void routes(Routes routes) {
    routes.get(
        BASE + "/states/{state}",
        Role.READER,
        ctx -> {
          StateCode state = Filters.state(ctx.pathParam("state"));
          send(ctx, Dossiers.state(state, entries(Query.ALL.among(List.of(state)))));
        });
    routes.get(
        BASE + "/dyads/{one}/{two}",
        Role.READER,
        ctx -> {
          StateCode one = Filters.state(ctx.pathParam("one"));
          StateCode two = Filters.state(ctx.pathParam("two"));
          send(ctx, Dossiers.dyad(one, two, entries(Query.ALL.among(List.of(one, two)))));
        });
    routes.get(
        BASE + "/people/{id}",
        Role.READER,
        ctx -> {
          String id = ctx.pathParam("id");
          Person person =
              register
                  .person(id)
                  .orElseThrow(() -> new NotFoundResponse("There is no person " + id + "."));
          send(ctx, Dossiers.person(person, entries(Query.ALL.with(person.id()))));
        });
    routes.get(
        BASE + "/places/{name}",
        Role.READER,
        ctx -> {
          String name = ctx.pathParam("name");
          send(ctx, Dossiers.place(name, entries(Query.ALL.saying(name))));
        });
  }

  private static void send(Context ctx, Dossier dossier) {
    Answers.json(
        ctx,
        Answers.bytes(
            out -> {
              Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
              DossierJson.write(dossier, writer);
              writer.flush();
            }));
  }

  private List<Entry> entries(Query query) {
    List<Entry> entries = new ArrayList<>();
    register.each(query.by(Query.Order.OLDEST).page(PAGE), entries::add);
    return entries;
  }
}
