package org.attache.reading.extract;

import java.util.Objects;
import java.util.Optional;

/**
 * A page as it was fetched or found.
 *
 * @param origin where the bytes come from, for messages: a path or an address
 * @param url the page's address, where known
 * @param bytes the page, not copied
 * @param charset what the server or the archive says of the encoding, where it does
 */
public record RawPage(String origin, Optional<String> url, byte[] bytes, Optional<String> charset) {
  public RawPage {
    Objects.requireNonNull(origin);
    Objects.requireNonNull(url);
    Objects.requireNonNull(bytes);
    Objects.requireNonNull(charset);
  }
}
