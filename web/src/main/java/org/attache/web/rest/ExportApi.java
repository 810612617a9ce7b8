package org.attache.web.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import org.attache.output.export.ExportFormat;
import org.attache.output.export.Formats;
import org.attache.register.Reads;
import org.attache.register.entry.Kind;
import org.attache.web.page.Filters;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Params;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.show.Downloads;

/** The register, or what the filters leave of it, in the formats of other programs, as a stream. */
final class ExportApi implements PageFamily {
  private final Reads register;

  ExportApi(Reads register) {
    this.register = register;
  }

  @Override
  public void routes(Routes routes) {
    routes.get(
        Rest.BASE + "/exports",
        Role.READER,
        ctx -> {
          ArrayNode items = Answers.array();
          for (ExportFormat format : Formats.list()) {
            items
                .addObject()
                .put("name", format.name())
                .put("description", format.description())
                .put("extension", format.extension())
                .put("one_kind", format.isOneKindAFile())
                .set(
                    "kinds",
                    Answers.strings(format.kinds().stream().sorted().map(Kind::plural).toList()));
          }
          Answers.json(ctx, Answers.object().set("items", items));
        });
    routes.get(Rest.BASE + "/exports/{format}", Role.READER, this::export);
  }

  private void export(Context ctx) throws IOException {
    Downloads.send(
        ctx,
        register,
        ctx.pathParam("format"),
        Filters.query(register, Params.of(ctx)),
        Optional.empty());
  }
}
