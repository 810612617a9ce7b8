package org.attache.web.explore;

import io.javalin.http.Context;
import org.attache.register.Page;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.entry.Entry;
import org.attache.web.page.Filters;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Params;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Section;
import org.attache.web.page.View;

/** Entries by whatever the address asks for. */
public final class ExplorePages implements PageFamily {
  private final Reads register;

  public ExplorePages(Reads register) {
    this.register = register;
  }

  @Override
  public void routes(Routes routes) {
    routes.page("/entries", Role.READER, this::list);
  }

  private View list(Context ctx) {
    Params params = Params.of(ctx);
    Query query = Filters.query(register, params);
    Page<Entry> page = register.entries(query);
    ListModel model =
        new ListModel(
            page.rows(), page.next().map(next -> params.with(Filters.AFTER, next).at("/entries")));
    return View.of("explore/list.jte", "Explore", Section.ENTRIES, model);
  }
}
