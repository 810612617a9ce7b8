package org.attache.web.home;

import io.javalin.http.Context;
import java.util.Map;
import org.attache.register.Facet;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Section;
import org.attache.web.page.View;

/** The first page. */
public final class HomePages implements PageFamily {
  private static final int NEWEST = 20;

  private final Reads register;

  public HomePages(Reads register) {
    this.register = register;
  }

  @Override
  public void routes(Routes routes) {
    routes.page("/", Role.READER, this::home);
  }

  private View home(Context ctx) {
    Map<String, Long> kinds = register.counts(Query.ALL, Facet.KIND);
    HomeModel model =
        new HomeModel(register.reports(), kinds, register.entries(Query.ALL.page(NEWEST)).rows());
    return View.of("home/home.jte", "Home", Section.HOME, model);
  }
}
