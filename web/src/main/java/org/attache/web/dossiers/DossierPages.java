package org.attache.web.dossiers;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.model.StateCode;
import org.attache.register.Facet;
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
import org.attache.web.page.Section;
import org.attache.web.page.View;

/** A page for each subject that can be followed over time. */
public final class DossierPages implements PageFamily {
  private static final int PAGE = 500;

  private final Reads register;

  public DossierPages(Reads register) {
    this.register = register;
  }

  @Override
  public void routes(Routes routes) {
    routes.page("/dossiers", Role.READER, this::states);
    routes.page("/dossiers/states/{state}", Role.READER, this::state);
    routes.page("/dossiers/dyads/{one}/{two}", Role.READER, this::dyad);
    routes.page("/dossiers/people/{id}", Role.READER, this::person);
    routes.page("/dossiers/places/{name}", Role.READER, this::place);
  }

  private View states(Context ctx) {
    Map<String, Long> states = register.counts(Query.ALL, Facet.STATE);
    return View.of("dossiers/list.jte", "Dossiers", Section.DOSSIERS, new StatesModel(states));
  }

  private View state(Context ctx) {
    StateCode state = Filters.state(ctx.pathParam("state"));
    return view(Dossiers.state(state, entries(Query.ALL.among(List.of(state)))));
  }

  private View dyad(Context ctx) {
    StateCode one = Filters.state(ctx.pathParam("one"));
    StateCode two = Filters.state(ctx.pathParam("two"));
    return view(Dossiers.dyad(one, two, entries(Query.ALL.among(List.of(one, two)))));
  }

  private View person(Context ctx) {
    String id = ctx.pathParam("id");
    Person person =
        register
            .person(id)
            .orElseThrow(() -> new NotFoundResponse("There is no person " + id + "."));
    return view(Dossiers.person(person, entries(Query.ALL.with(person.id()))));
  }

  private View place(Context ctx) {
    String name = ctx.pathParam("name");
    return view(Dossiers.place(name, entries(Query.ALL.saying(name))));
  }

  private static View view(Dossier dossier) {
    return View.of("dossiers/dossier.jte", dossier.subject(), Section.DOSSIERS, dossier);
  }

  private List<Entry> entries(Query query) {
    List<Entry> entries = new ArrayList<>();
    register.each(query.by(Query.Order.OLDEST).page(PAGE), entries::add);
    return entries;
  }
}
