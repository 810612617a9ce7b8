package org.attache.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The sample reports on the class path, be it a folder or a jar. */
public final class Samples {
  private static final String FOLDER = "samples";
  private static final String TEXT = ".txt";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Samples() {}

  /** All samples, in the order of their names. */
  public static List<Sample> list() {
    URL folder = Objects.requireNonNull(Samples.class.getResource(FOLDER), "no samples");
    try {
      if (folder.openConnection() instanceof JarURLConnection jar) {
        // a file system of our own, so that two readers of the jar don't close each other's
        try (FileSystem files = FileSystems.newFileSystem(Path.of(uri(jar.getJarFileURL())))) {
          return list(files.getPath(jar.getEntryName()));
        }
      }
      return list(Path.of(uri(folder)));
    } catch (IOException e) {
      throw new UncheckedIOException("samples cannot be read: " + folder, e);
    }
  }

  /** The sample of this name. */
  public static Optional<Sample> byId(String id) {
    return list().stream().filter(sample -> sample.id().equals(id)).findFirst();
  }

  private static List<Sample> list(Path folder) throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(folder)) {
      texts = files.filter(file -> file.toString().endsWith(TEXT)).sorted().toList();
    }
    Stream.Builder<Sample> samples = Stream.builder();
    for (Path text : texts) {
      samples.add(read(text));
    }
    return samples.build().toList();
  }

  private static Sample read(Path textFile) throws IOException {
    String file = textFile.getFileName().toString();
    String id = file.substring(0, file.length() - TEXT.length());
    JsonNode about = JSON.readTree(Files.readString(textFile.resolveSibling(id + ".json")));
    return new Sample(
        id,
        Files.readString(textFile),
        string(about, "title"),
        about.path("published").asText(),
        about.path("publisher").asText(),
        about.path("language").asText(),
        string(about, "url"),
        about.path("expected"));
  }

  private static Optional<String> string(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).map(JsonNode::asText);
  }

  private static URI uri(URL url) throws IOException {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
