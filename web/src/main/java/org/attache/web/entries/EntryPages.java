package org.attache.web.entries;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.attache.register.Reads;
import org.attache.register.entry.Entry;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Section;
import org.attache.web.page.View;

/** A page for each entry. */
public final class EntryPages implements PageFamily {
  private final Reads register;

  public EntryPages(Reads register) {
    this.register = register;
  }

  @Override
  public void routes(Routes routes) {
    routes.page("/entries/{id}", Role.READER, this::entry);
  }

  private View entry(Context ctx) {
    String id = ctx.pathParam("id");
    Entry entry =
        register.entry(id).orElseThrow(() -> new NotFoundResponse("There is no entry " + id + "."));
    EntryModel model =
        new EntryModel(entry, register.told(entry.id()), register.ledger(entry.tellings()));
    return View.of("entries/entry.jte", model.title(), Section.ENTRIES, model);
  }
}
