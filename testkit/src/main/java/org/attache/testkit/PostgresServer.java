package org.attache.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of the tests' own, from the machine's packages: a fresh data folder, on the
 * loopback only, gone when the tests end. The server refuses to run as root; then it runs as {@code
 * nobody}.
 */
public final class PostgresServer {
  private static final String NOBODY = "65534";

  private final Path binaries;
  private final int port;
  private final Path data;
  private int databases;

  private PostgresServer(Path binaries, Path data, int port) {
    this.binaries = binaries;
    this.data = data;
    this.port = port;
  }

  /** The one server of this process, started at the first call; empty where none is installed. */
  public static Optional<PostgresServer> shared() {
    return Shared.SERVER;
  }

  /** JDBC address of a new, empty database. */
  public synchronized String newDatabase() {
    databases++;
    String name = "attache" + databases;
    run(
        List.of(
            binaries.resolve("psql").toString(),
            "-h",
            "127.0.0.1",
            "-p",
            Integer.toString(port),
            "-U",
            "attache",
            "-d",
            "postgres",
            "-qc",
            "create database " + name));
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?user=attache";
  }

  private static final class Shared {
    static final Optional<PostgresServer> SERVER = find().map(PostgresServer::start);
  }

  /** The folder of {@code initdb}: the newest of Debian's, or one on the path. */
  private static Optional<Path> find() {
    List<Path> folders = new ArrayList<>();
    Path debian = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(debian)) {
      try (Stream<Path> versions = Files.list(debian)) {
        versions.map(v -> v.resolve("bin")).sorted(Comparator.reverseOrder()).forEach(folders::add);
      } catch (IOException e) {
        throw new IllegalStateException("cannot list " + debian, e);
      }
    }
    for (String folder : Optional.ofNullable(System.getenv("PATH")).orElse("").split(":")) {
      folders.add(Path.of(folder));
    }
    return folders.stream().filter(f -> Files.isExecutable(f.resolve("initdb"))).findFirst();
  }

  private static PostgresServer start(Path binaries) {
    try {
      Path data = Path.of(run(asServer(List.of("mktemp", "-d", "/tmp/attache-pg.XXXXXX"))).strip());
      run(
          asServer(
              List.of(
                  binaries.resolve("initdb").toString(),
                  "-D",
                  data.toString(),
                  "-U",
                  "attache",
                  "--auth=trust",
                  "--no-sync",
                  "--encoding=UTF8",
                  "--locale=C")));
      int port;
      try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        port = free.getLocalPort();
      }
      run(
          asServer(
              List.of(
                  binaries.resolve("pg_ctl").toString(),
                  "-D",
                  data.toString(),
                  "-w",
                  "-l",
                  data.resolve("log").toString(),
                  "-o",
                  "-p "
                      + port
                      + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                      + " -c fsync=off -c shared_buffers=32MB",
                  "start")));
      PostgresServer server = new PostgresServer(binaries, data, port);
      Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "postgres-stop"));
      return server;
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL cannot be started", e);
    }
  }

  private void stop() {
    run(
        asServer(
            List.of(
                binaries.resolve("pg_ctl").toString(),
                "-D",
                data.toString(),
                "-m",
                "immediate",
                "stop")));
    run(asServer(List.of("rm", "-rf", data.toString())));
  }

  private static List<String> asServer(List<String> command) {
    if (!System.getProperty("user.name", "").equals("root")) {
      return command;
    }
    List<String> whole =
        new ArrayList<>(
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    whole.addAll(command);
    return whole;
  }

  private static String run(List<String> command) {
    try {
      // output to a file: the server inherits a pipe and would keep it open
      Path output = Files.createTempFile("attache-pg", ".out");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(Path.of("/tmp").toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      builder.environment().put("LC_ALL", "C");
      Process process = builder.start();
      boolean ended = process.waitFor(60, TimeUnit.SECONDS);
      String said = Files.readString(output, StandardCharsets.UTF_8);
      Files.delete(output);
      if (!ended || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException(String.join(" ", command) + ": " + said);
      }
      return said;
    } catch (IOException e) {
      throw new IllegalStateException(command.get(0) + " cannot be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
