package org.attache.sources.fetch;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A page as the server gave it.
 *
 * @param url its address after redirects
 * @param bytes its body, decompressed; not copied
 * @param charset the encoding the server declares
 * @param at when it was asked for
 */
public record FetchedPage(String url, byte[] bytes, Optional<String> charset, Instant at) {
  public FetchedPage {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(at, "at");
  }

  /**
   * The page of an answer.
   *
   * @param limits of its size
   * @throws FetchFailed if it is larger, or damaged
   */
  public static FetchedPage of(Answer answer, Limits limits) throws FetchFailed {
    return new FetchedPage(
        answer.address().toString(),
        answer.unpacked(limits.unpackedBytes()),
        answer.charset(),
        answer.at());
  }
}
