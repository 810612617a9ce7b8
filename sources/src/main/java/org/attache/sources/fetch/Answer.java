package org.attache.sources.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.hc.core5.http.ContentType;

/**
 * One request and what the server answered, as both went over the wire.
 *
 * @param address the address asked, in normal form
 * @param at when it was asked
 * @param server the network address that answered
 * @param requestLine without its line break
 * @param requestHead in the order sent
 * @param statusLine without its line break
 * @param status of HTTP
 * @param head in the order received
 * @param body as it came, still packed if it was; only the chunks of a chunked one are joined; not
 *     copied
 */
public record Answer(
    URI address,
    Instant at,
    Optional<InetAddress> server,
    String requestLine,
    List<HeaderLine> requestHead,
    String statusLine,
    int status,
    List<HeaderLine> head,
    byte[] body) {

  public Answer {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(server, "server");
    requestHead = List.copyOf(requestHead);
    head = List.copyOf(head);
    Objects.requireNonNull(body, "body");
  }

  /** The first header of that name, in whatever case it is written. */
  public Optional<String> header(String name) {
    return head.stream()
        .filter(line -> line.name().equalsIgnoreCase(name))
        .map(line -> line.value().strip())
        .findFirst();
  }

  boolean isRedirect() {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  /** Whether the server says that it cannot now, but may later. */
  boolean isPassing() {
    return status == 408 || status == 425 || status == 429 || (status >= 500 && status != 501);
  }

  /** The media type in lower case without parameters, {@code text/html}. */
  public Optional<String> mediaType() {
    return header("Content-Type")
        .map(value -> value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .filter(type -> !type.isEmpty());
  }

  /** The encoding that the server declares, if there is such an encoding. */
  public Optional<String> charset() {
    try {
      return header("Content-Type")
          .flatMap(value -> Optional.ofNullable(ContentType.parseLenient(value)))
          .flatMap(type -> Optional.ofNullable(type.getCharset()))
          .map(Charset::name);
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  /**
   * The body, unpacked.
   *
   * @param limit in bytes
   * @throws FetchFailed if it is larger, damaged, or packed in a way that was not asked for
   */
  public byte[] unpacked(int limit) throws FetchFailed {
    return Packing.unpack(body, header("Content-Encoding"), limit);
  }

  /**
   * Unpacks what is packed as a file.
   *
   * @param limit in bytes
   * @throws FetchFailed if it is larger, or damaged
   */
  public static byte[] gunzip(byte[] packed, int limit) throws FetchFailed {
    return Packing.unpack(packed, Optional.of(Packing.ACCEPTED), limit);
  }
}
