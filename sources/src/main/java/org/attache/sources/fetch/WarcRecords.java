package org.attache.sources.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Makes the records of a web archive. */
final class WarcRecords {
  private static final byte[] END = "\r\n".getBytes(StandardCharsets.ISO_8859_1);

  /** Of a header's name, besides letters and digits. */
  private static final String NAME_CHARS = "!#$%&'*+-.^_`|~";

  private final WarcCompression compression;

  WarcRecords(WarcCompression compression) {
    this.compression = compression;
  }

  /** The record that opens an archive. */
  byte[] info(String file, UserAgent agent, Instant now) throws IOException {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("software", List.of("Attache"));
    fields.put("format", List.of("WARC File Format 1.0"));
    fields.put("robots", List.of("obeyed (RFC 9309)"));
    fields.put("http-header-user-agent", List.of(agent.text()));
    agent.contact().ifPresent(contact -> fields.put("operator", List.of(contact)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
      writer.write(
          new Warcinfo.Builder()
              .recordId(id("info", file, now))
              .date(now)
              .filename(file)
              .fields(fields)
              .build());
    }
    return out.toByteArray();
  }

  /**
   * An answer, its request and what else is known of it.
   *
   * @param about names and values; nothing is written for an empty one
   */
  byte[] exchange(Answer answer, Map<String, String> about) throws IOException {
    String address = answer.address().toString();
    URI response = uri(id("response", address, answer.at()));
    ByteArrayOutputStream out = new ByteArrayOutputStream(answer.body().length + 4_096);
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
      WarcResponse.Builder answered =
          new WarcResponse.Builder(address)
              .recordId(response)
              .date(answer.at())
              .payloadDigest(digest(answer.body()))
              .body(MediaType.HTTP_RESPONSE, answerBytes(answer));
      answer.server().ifPresent(answered::ipAddress);
      writer.write(answered.build());
      WarcRequest.Builder asked =
          new WarcRequest.Builder(address)
              .recordId(id("request", address, answer.at()))
              .date(answer.at())
              .concurrentTo(response)
              .body(
                  MediaType.HTTP_REQUEST,
                  head(answer.requestLine(), answer.requestHead()).toByteArray());
      writer.write(asked.build());
      if (!about.isEmpty()) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        about.forEach((name, value) -> fields.put(name, List.of(oneLine(value))));
        writer.write(
            new WarcMetadata.Builder()
                .targetURI(address)
                .recordId(id("metadata", address, answer.at()))
                .date(answer.at())
                .concurrentTo(response)
                .fields(fields)
                .build());
      }
    }
    return out.toByteArray();
  }

  /** The answer as it came; the body of a chunked one stands in a single chunk. */
  private static byte[] answerBytes(Answer answer) {
    ByteArrayOutputStream out = head(answer.statusLine(), answer.head());
    byte[] body = answer.body();
    boolean chunked =
        answer
            .header("Transfer-Encoding")
            .filter(t -> t.toLowerCase(Locale.ROOT).contains("chunked"))
            .isPresent();
    if (chunked && body.length > 0) {
      line(out, Integer.toHexString(body.length));
    }
    out.writeBytes(body);
    if (chunked) {
      if (body.length > 0) {
        out.writeBytes(END);
      }
      line(out, "0");
      out.writeBytes(END);
    }
    return out.toByteArray();
  }

  private static ByteArrayOutputStream head(String first, List<HeaderLine> lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    line(out, first);
    for (HeaderLine header : lines) {
      if (isName(header.name())) {
        line(out, header.name() + ": " + oneLine(header.value()));
      }
    }
    out.writeBytes(END);
    return out;
  }

  private static void line(ByteArrayOutputStream out, String line) {
    out.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(END);
  }

  /** What is no name would make the record unreadable. */
  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.chars()
            .allMatch(
                c ->
                    (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || NAME_CHARS.indexOf(c) >= 0);
  }

  private static String oneLine(String value) {
    return value.replaceAll("[\\r\\n]+", " ");
  }

  private static WarcDigest digest(byte[] body) {
    try {
      return new WarcDigest("sha1", MessageDigest.getInstance("SHA-1").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Made of what the record is about, so that the same answers give the same archive. */
  private static UUID id(String kind, String address, Instant at) {
    return UUID.nameUUIDFromBytes(
        (kind + ' ' + at + ' ' + address).getBytes(StandardCharsets.UTF_8));
  }

  private static URI uri(UUID id) {
    return URI.create("urn:uuid:" + id);
  }
}
