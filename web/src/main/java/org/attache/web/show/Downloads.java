package org.attache.web.show;

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
import org.attache.register.counting.Profile;
import org.attache.register.entry.Kind;

/** The register, or what filters leave of it, in the formats of other programs, as a stream. */
public final class Downloads {
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

  private Downloads() {}

  /**
   * Sends what a query finds, or what of that counts by a profile.
   *
   * @param name of the format
   * @throws NotFoundResponse if there is no such format
   * @throws BadRequestResponse if it needs one kind and the query has none
   */
  public static void send(
      Context ctx, Reads register, String name, Query query, Optional<Profile> profile)
      throws IOException {
    ExportFormat format =
        Formats.named(name)
            .orElseThrow(() -> new NotFoundResponse("There is no format '" + name + "'."));
    if (format.isOneKindAFile() && query.kind().isEmpty()) {
      throw new BadRequestResponse("Each kind has columns of its own: give a kind.");
    }
    Set<Kind> kinds = query.kind().map(Set::of).orElse(Set.of(Kind.values()));
    Selection selection =
        Selection.of(
            register,
            kinds,
            query.equals(Query.ALL) ? Optional.empty() : Optional.of(query),
            profile);
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
