package org.attache.sources.containers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attache.sources.raw.Bytes;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.Raw;
import org.attache.sources.raw.UnreadableInput;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/** The page in a record of a web archive. */
final class WarcThing {
  private static final Set<String> READ =
      Set.of("text/html", "application/xhtml+xml", "text/plain", "application/pdf");

  private WarcThing() {}

  /**
   * A page, text or PDF, or why it cannot be had; empty if the record holds none: a request, a
   * picture, an answer other than 200.
   */
  static Optional<Found> of(WarcRecord record, String origin, Position position)
      throws IOException {
    if (!(record instanceof WarcTargetRecord target) || !isPage(target)) {
      return Optional.empty();
    }
    try {
      if (record instanceof WarcResponse response) {
        return answer(response, origin, position);
      }
      if (record instanceof WarcResource || record instanceof WarcConversion) {
        return thing(
            target, type(record.contentType().raw()), "", record.body().stream(), origin, position);
      }
      return Optional.empty();
    } catch (UnreadableInput e) {
      return Optional.of(new Found.Problem(origin, e.problem(), position));
    }
  }

  /** Whether it comes from the web, and was meant for people. */
  static boolean isPage(WarcTargetRecord record) {
    String lower = String.valueOf(record.target()).toLowerCase(Locale.ROOT);
    return (lower.startsWith("http://") || lower.startsWith("https://"))
        && !lower.endsWith("/robots.txt");
  }

  private static Optional<Found> answer(WarcResponse response, String origin, Position position)
      throws IOException, UnreadableInput {
    HttpResponse http = response.http();
    if (http.status() != 200) {
      return Optional.empty();
    }
    String contentType = http.headers().first("Content-Type").orElse("");
    if (!READ.contains(type(contentType))) {
      return Optional.empty();
    }
    String coding = http.headers().first("Content-Encoding").orElse("");
    InputStream body = ContentCoding.open(http.body().stream(), coding);
    return thing(response, type(contentType), contentType, body, origin, position);
  }

  private static Optional<Found> thing(
      WarcTargetRecord record,
      String type,
      String contentType,
      InputStream body,
      String origin,
      Position position)
      throws IOException, UnreadableInput {
    if (!READ.contains(type)) {
      return Optional.empty();
    }
    if (record.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
      throw new UnreadableInput("cut off when it was archived; fetch the page anew");
    }
    return Optional.of(
        new Found.Thing(
            new Raw(
                Bytes.all(body),
                type,
                charset(contentType),
                origin,
                Optional.of(record.target()),
                record.headers().first("WARC-Date"),
                Collections.emptySortedMap()),
            position));
  }

  /** The media type without parameters, in lower case. */
  private static String type(String contentType) {
    int end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> charset(String contentType) {
    String lower = contentType.toLowerCase(Locale.ROOT);
    int from = lower.indexOf("charset=");
    if (from < 0) {
      return Optional.empty();
    }
    String value = contentType.substring(from + "charset=".length());
    int end = value.indexOf(';');
    String name = (end < 0 ? value : value.substring(0, end)).replace("\"", "").strip();
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }
}
