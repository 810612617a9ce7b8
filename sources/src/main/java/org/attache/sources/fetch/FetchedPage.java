package org.attache.sources.fetch;

import java.util.Objects;
import java.util.Optional;

/**
 * A page as the server gave it.
 *
 * @param url its address after redirects
 * @param bytes its body, decompressed; not copied
 * @param charset the encoding the server declares
 */
public record FetchedPage(String url, byte[] bytes, Optional<String> charset) {
  public FetchedPage {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(charset, "charset");
  }
}
