package org.attache.web.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.output.export.ExportFormat;
import org.attache.output.export.Formats;
import org.attache.output.export.Selection;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.entry.Kind;
import org.attache.web.page.Filters;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Params;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;

/** The register, or what the filters leave of it, in the formats of other programs, as a stream. */
final class ExportApi implements PageFamily {
  private static final Map<String, String> TYPES =
      Map.of(
          "csv", "text/csv; charset=utf-8",
          "jsonl", "application/x-ndjson",
          "json", "application/json",
          "geojson", "application/geo+json",
          "graphml", "application/xml",
          "jsonld", "application/ld+json",
          "bib", "application/x-bibtex; charset=utf-8",
          "txt", "text/plain; charset=utf-8",
          "tsv", "text/tab-separated-values; charset=utf-8",
          "parquet", "application/vnd.apache.parquet");

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
    String name = ctx.pathParam("format");
    ExportFormat format =
        Formats.named(name)
            .orElseThrow(() -> new NotFoundResponse("There is no format '" + name + "'."));
    Query query = Filters.query(register, Params.of(ctx));
    if (format.isOneKindAFile() && query.kind().isEmpty()) {
      throw new BadRequestResponse("Each kind has columns of its own: give a kind.");
    }
    Set<Kind> kinds = query.kind().map(Set::of).orElse(Set.of(Kind.values()));
    Selection selection =
        new Selection(
            register, kinds, query.equals(Query.ALL) ? Optional.empty() : Optional.of(query));
    String file = query.kind().map(Kind::plural).orElse("register") + "." + format.extension();
    ctx.contentType(type(format.extension()))
        .header("Cache-Control", "private, no-cache")
        .header("Content-Disposition", "attachment; filename=\"" + file + "\"");
    format.write(selection, ctx.outputStream());
  }

  /** By what an ending ends with: {@code csl.json} is JSON. */
  private static String type(String extension) {
    String last = extension.substring(extension.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(last, "application/octet-stream");
  }
}
