package org.attache.web.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.attache.output.export.EntryJson;
import org.attache.register.Page;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.entry.Entry;
import org.attache.web.page.Filters;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Params;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;

/** Entries, with all that tells them. */
final class EntryApi implements PageFamily {
  private static final String LINES = "application/x-ndjson";
  private static final int AT_ONCE = 500;

  private final Reads register;

  EntryApi(Reads register) {
    this.register = register;
  }

  @Override
  public void routes(Routes routes) {
    routes.get(Rest.BASE + "/entries", Role.READER, ctx -> list(ctx, "/entries"));
    routes.get(
        Rest.BASE + "/search",
        Role.READER,
        ctx -> {
          if (Params.of(ctx).first(Filters.WORDS).isEmpty()) {
            throw new BadRequestResponse("Give the words to search for as q.");
          }
          list(ctx, "/search");
        });
    routes.get(
        Rest.BASE + "/entries/{id}",
        Role.READER,
        ctx -> Answers.json(ctx, Answers.tree(out -> EntryJson.write(register, entry(ctx), out))));
    routes.get(
        Rest.BASE + "/entries/{id}/tellings",
        Role.READER,
        ctx ->
            Answers.json(
                ctx,
                Answers.object()
                    .set(
                        "items",
                        Answers.tree(out -> EntryJson.write(register, entry(ctx), out))
                            .path("tellings"))));
    routes.get(
        Rest.BASE + "/entries/{id}/decisions",
        Role.READER,
        ctx ->
            Answers.json(
                ctx,
                Answers.object()
                    .set("items", LedgerApi.json(register.ledger(entry(ctx).tellings())))));
  }

  private void list(Context ctx, String path) {
    Params params = Params.of(ctx);
    Query query = Filters.query(register, params);
    if (wantsLines(ctx)) {
      ctx.contentType(LINES);
      register.each(query.page(AT_ONCE), entry -> line(ctx, entry));
      return;
    }
    Page<Entry> page = register.entries(query);
    ArrayNode items = Answers.array();
    page.rows()
        .forEach(entry -> items.add(Answers.tree(out -> EntryJson.write(register, entry, out))));
    Answers.page(
        ctx, items, page.next().map(next -> params.with(Filters.AFTER, next).at(Rest.BASE + path)));
  }

  private static boolean wantsLines(Context ctx) {
    return Optional.ofNullable(ctx.header("Accept"))
        .orElse("")
        .toLowerCase(Locale.ROOT)
        .contains(LINES);
  }

  private void line(Context ctx, Entry entry) {
    byte[] line = Answers.bytes(out -> EntryJson.write(register, entry, out));
    try {
      ctx.outputStream().write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Entry entry(Context ctx) {
    String id = ctx.pathParam("id");
    return register
        .entry(id)
        .orElseThrow(() -> new NotFoundResponse("There is no entry " + id + "."));
  }
}
