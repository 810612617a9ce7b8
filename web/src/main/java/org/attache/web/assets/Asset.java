package org.attache.web.assets;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** One file with its packed forms, each made when it is first asked for. */
final class Asset {
  private final String type;
  private final byte[] plain;
  private Optional<byte[]> brotli = Optional.empty();
  private Optional<byte[]> gzip = Optional.empty();

  Asset(String type, byte[] plain) {
    this.type = type;
    this.plain = plain;
  }

  String type() {
    return type;
  }

  byte[] plain() {
    return plain;
  }

  /** Empty where this machine has no Brotli. */
  synchronized Optional<byte[]> brotli() {
    if (brotli.isEmpty() && Brotli4jLoader.isAvailable()) {
      try {
        brotli = Optional.of(Encoder.compress(plain));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return brotli;
  }

  synchronized byte[] gzip() {
    if (gzip.isEmpty()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
        out.write(plain);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      gzip = Optional.of(bytes.toByteArray());
    }
    return gzip.orElseThrow();
  }
}
