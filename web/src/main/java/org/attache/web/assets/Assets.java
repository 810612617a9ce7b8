package org.attache.web.assets;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All files under the resource folder {@code assets}. Their address carries a hash of them all, so
 * browsers keep them for good and scripts may import each other by relative paths.
 */
public final class Assets {
  private static final int HASH_BYTES = 6;
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json",
          "woff2", "font/woff2",
          "png", "image/png");

  private final Map<String, Asset> files;
  private final String hash;

  private Assets(Map<String, Asset> files, String hash) {
    this.files = files;
    this.hash = hash;
  }

  /** Those that come with the program. */
  public static Assets load() {
    try {
      URL folder =
          Optional.ofNullable(Assets.class.getResource("/org/attache/web/assets/attache.css"))
              .orElseThrow(() -> new IllegalStateException("the build has lost attache.css"));
      URI uri = folder.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          return load(jar.getPath("/org/attache/web/assets"));
        }
      }
      return load(Path.of(uri).resolveSibling("."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Assets load(Path folder) throws IOException {
    Map<String, Asset> files = new TreeMap<>();
    MessageDigest digest = sha256();
    Path root = folder.normalize();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        Optional<String> type = type(file.toString());
        if (type.isPresent()) {
          String name = root.relativize(file).toString().replace('\\', '/');
          byte[] bytes = Files.readAllBytes(file);
          digest.update(name.getBytes(StandardCharsets.UTF_8));
          digest.update(bytes);
          files.put(name, new Asset(type.get(), bytes));
        }
      }
    }
    return new Assets(files, HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES));
  }

  /** Where they are, with a slash at the end. */
  public String base() {
    return "/assets/" + hash + "/";
  }

  /** Sends the file at the path {@code hash/name}. */
  public void send(Context ctx, String path) {
    int slash = path.indexOf('/');
    Asset asset =
        Optional.ofNullable(files.get(path.substring(slash + 1)))
            .orElseThrow(() -> new NotFoundResponse("No such file."));
    boolean current = slash > 0 && path.substring(0, slash).equals(hash);
    ctx.disableCompression()
        .contentType(asset.type())
        .header("Vary", "Accept-Encoding")
        .header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
    String accepted = Optional.ofNullable(ctx.header("Accept-Encoding")).orElse("");
    Optional<byte[]> brotli = accepts(accepted, "br") ? asset.brotli() : Optional.empty();
    if (brotli.isPresent()) {
      ctx.header("Content-Encoding", "br").result(brotli.get());
    } else if (accepts(accepted, "gzip")) {
      ctx.header("Content-Encoding", "gzip").result(asset.gzip());
    } else {
      ctx.result(asset.plain());
    }
  }

  private static boolean accepts(String header, String coding) {
    return Stream.of(header.toLowerCase(Locale.ROOT).split(","))
        .map(String::strip)
        .anyMatch(one -> one.equals(coding) || one.startsWith(coding + ";") && !one.endsWith("=0"));
  }

  private static Optional<String> type(String file) {
    return Optional.ofNullable(TYPES.get(file.substring(file.lastIndexOf('.') + 1)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
