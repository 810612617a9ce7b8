package org.attache.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A standalone cluster of one master and two workers on this machine, each its own process. */
final class SparkHome implements AutoCloseable {
  private final Path home;
  private final int port;
  private final List<Process> processes = new ArrayList<>();

  private SparkHome(Path home, int port) {
    this.home = home;
    this.port = port;
  }

  static SparkHome start(Path home) throws IOException, InterruptedException {
    Path jars = Files.createDirectories(home.resolve("jars"));
    int n = 0;
    for (String entry : ClassPath.whole().split(File.pathSeparator)) {
      Path path = Path.of(entry).toAbsolutePath();
      String name = path.getFileName().toString();
      if (name.endsWith(".jar") && !isOurs(name)) {
        Files.createSymbolicLink(jars.resolve(n++ + "-" + name), path);
      }
    }
    try (Stream<Path> jackson = Files.list(Path.of("target/spark-jackson"))) {
      for (Path path : jackson.toList()) {
        Files.createSymbolicLink(
            jars.resolve(path.getFileName().toString()), path.toAbsolutePath());
      }
    }
    SparkHome cluster = new SparkHome(home, KafkaBroker.freePort());
    cluster.java(
        "master",
        "256m",
        "org.apache.spark.deploy.master.Master",
        "--host",
        "127.0.0.1",
        "--port",
        String.valueOf(cluster.port),
        "--webui-port",
        String.valueOf(KafkaBroker.freePort()));
    for (int i = 1; i <= 2; i++) {
      cluster.java(
          "worker" + i,
          "256m",
          "org.apache.spark.deploy.worker.Worker",
          "--host",
          "127.0.0.1",
          "--cores",
          "1",
          "--memory",
          "1500m",
          "--webui-port",
          String.valueOf(KafkaBroker.freePort()),
          "--work-dir",
          home.resolve("work" + i).toString(),
          cluster.master());
    }
    return cluster;
  }

  /** What Spark does not bring itself, or in another version. */
  private static boolean isOurs(String name) {
    return name.startsWith("attache-")
        || name.startsWith("jackson-")
        || name.startsWith("httpc")
        || name.startsWith("jsoup")
        || name.startsWith("picocli")
        || name.contains("kafka");
  }

  String master() {
    return "spark://127.0.0.1:" + port;
  }

  Path folder() {
    return home;
  }

  /** Runs a program to its end; its output is in the folder. */
  int run(String name, String memory, String... command) throws IOException, InterruptedException {
    Process process = java(name, memory, command);
    if (!process.waitFor(240, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return -1;
    }
    return process.exitValue();
  }

  private Process java(String name, String memory, String... command) throws IOException {
    Process process =
        Jvm.start(
            home.resolve(name + ".txt"),
            memory,
            home.resolve("jars") + "/*",
            Map.of(
                "SPARK_HOME", home.toString(),
                "SPARK_LOCAL_IP", "127.0.0.1",
                "SPARK_SCALA_VERSION", "2.13"),
            command);
    processes.add(process);
    return process;
  }

  @Override
  public void close() throws IOException {
    for (Process process : processes) {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
    // they lead out of the test's folder
    try (Stream<Path> links = Files.list(home.resolve("jars"))) {
      for (Path link : links.toList()) {
        Files.delete(link);
      }
    }
  }
}
