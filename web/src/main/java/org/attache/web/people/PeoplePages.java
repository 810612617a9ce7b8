package org.attache.web.people;

import io.javalin.http.Context;
import org.attache.register.Page;
import org.attache.register.Reads;
import org.attache.register.entry.Person;
import org.attache.web.page.Filters;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Params;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Section;
import org.attache.web.page.View;

/** People by name. */
public final class PeoplePages implements PageFamily {
  private static final int PAGE = 50;

  private final Reads register;

  public PeoplePages(Reads register) {
    this.register = register;
  }

  @Override
  public void routes(Routes routes) {
    routes.page("/people", Role.READER, this::list);
  }

  private View list(Context ctx) {
    Params params = Params.of(ctx);
    Page<Person> page =
        register.persons(params.first(Filters.WORDS), PAGE, params.first(Filters.AFTER));
    PeopleModel model =
        new PeopleModel(
            page.rows(), page.next().map(next -> params.with(Filters.AFTER, next).at("/people")));
    return View.of("people/list.jte", "People", Section.PEOPLE, model);
  }
}
