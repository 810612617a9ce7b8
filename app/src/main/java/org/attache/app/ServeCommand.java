package org.attache.app;

import java.awt.Desktop;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.attache.register.NotPossible;
import org.attache.store.SqlStore;
import org.attache.store.StoreFailed;
import org.attache.web.CannotListen;
import org.attache.web.Outside;
import org.attache.web.Tls;
import org.attache.web.WebServer;
import org.attache.web.WebSettings;
import org.attache.web.accounts.NotAllowed;
import org.attache.web.intake.Job;
import org.attache.web.operations.JsonJournal;
import org.attache.web.page.Journal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attache serve}: the register in a browser. */
@Command(
    name = "serve",
    description = {
      "Opens the register in a browser, to read, review and add. Works without a network; only"
          + " this computer can reach it unless --host says otherwise. Ctrl-C ends it.",
      "On any other address, and behind a proxy, people sign in: attache account makes accounts."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  attache serve --open",
      "  attache serve --register paris.db --port 8080",
      "  attache serve --host 0.0.0.0 --keystore server.p12",
      "  attache serve --name register.example.org   (behind a proxy that does TLS)"
    })
final class ServeCommand implements Callable<Integer> {
  private static final String PORT = "7171";

  private final Terminal terminal;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "the address to listen on (default: 127.0.0.1, this computer only)")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = PORT,
      description = "the port to listen on; 0 for any that is free (default: " + PORT + ")")
  private int port = Integer.parseInt(PORT);

  @Option(names = "--open", description = "opens the browser")
  private boolean open;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${env:ATTACHE_REVIEWER:-${sys:user.name}}",
      description =
          "without accounts, whom the ledger names for what is decided here (default: what"
              + " ATTACHE_REVIEWER says, or the user's name)")
  private String reviewer = "";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "the name under which a proxy in front offers this server over TLS")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--keystore",
      paramLabel = "FILE",
      description =
          "key and certificates for TLS (PKCS #12 or JKS); ATTACHE_KEYSTORE_PASSWORD holds the"
              + " password")
  private Optional<Path> keyStore = Optional.empty();

  @Option(
      names = "--log",
      paramLabel = "FILE",
      description =
          "a line of JSON for every request, job and failure (default: failures only, on"
              + " standard error)")
  private Optional<Path> log = Optional.empty();

  @Mixin private ProfileFileOption profiles = new ProfileFileOption();

  @Option(
      names = "--rehearse",
      hidden = true,
      description = "asks for its own first pages and ends, so that the JVM learns its classes")
  private boolean rehearse;

  @Mixin private AccountsOption accounts = new AccountsOption();

  @Mixin private RegisterOption register = new RegisterOption();

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return register.existingOrNew(terminal, this::open);
  }

  private int open(SqlStore store) {
    if (log.isEmpty()) {
      return serve(store, this::failuresOnly);
    }
    try (PrintWriter out =
        new PrintWriter(
            Files.newBufferedWriter(
                log.get(),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND))) {
      return serve(store, new JsonJournal(out, Clock.systemUTC()));
    } catch (IOException e) {
      terminal.problem(log.get().toString(), Failure.inWords(e));
      return Exit.FAILED;
    }
  }

  private void failuresOnly(String what, Map<String, ?> facts, Optional<Throwable> failure) {
    failure.ifPresent(
        thrown ->
            terminal.problem("attache serve", Printable.of(what + " " + facts + ": " + thrown)));
  }

  private int serve(SqlStore store, Journal journal) {
    CountDownLatch end = new CountDownLatch(1);
    Outside outside =
        new Outside(
            store,
            new WebDesk(store),
            store::backup,
            journal,
            Clock.systemUTC(),
            profiles.known(),
            ServeCommand::explained);
    try (Interrupt unused = Interrupt.calls(end::countDown)) {
      return serve(WebServer.start(outside, settings(store)), store, end);
    } catch (CannotListen | NotAllowed | NotPossible e) {
      terminal.problem("attache serve", e);
      return Exit.FAILED;
    }
  }

  private int serve(WebServer server, SqlStore store, CountDownLatch end) {
    try (server) {
      terminal.problem(server.address(), "the register " + store.location() + "; Ctrl-C ends it");
      warn();
      if (rehearse) {
        rehearse(server.address());
        return Exit.OK;
      }
      if (open) {
        browse(server.address());
      }
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    for (Job.State job : server.cutShort()) {
      terminal.problem(
          job.what(),
          "cut short after "
              + (job.added() + job.known())
              + " reports, which are in; the rest is added when the server is started again");
    }
    return Exit.OK;
  }

  /** The store says in words what is wrong with it. */
  private static Optional<String> explained(Exception failure) {
    return failure instanceof StoreFailed
        ? Optional.ofNullable(failure.getMessage())
        : Optional.empty();
  }

  private WebSettings settings(SqlStore store) {
    boolean reachable = !WebSettings.isLoopback(host) || name.isPresent();
    Optional<Path> file =
        reachable || accounts.isGiven() ? Optional.of(accounts.file(register)) : Optional.empty();
    return new WebSettings(
        host,
        port,
        store.location(),
        reviewer,
        file,
        Optional.of(accounts.beside(register, ".searches")),
        Optional.of(accounts.beside(register, ".jobs")),
        name,
        tls());
  }

  private Optional<Tls> tls() {
    return keyStore.map(
        file -> {
          if (!Files.isReadable(file)) {
            throw new StoreFailed(file + ": cannot be read; --keystore names a key store");
          }
          return new Tls(
              file, Optional.ofNullable(System.getenv("ATTACHE_KEYSTORE_PASSWORD")).orElse(""));
        });
  }

  private void warn() {
    if (!WebSettings.isLoopback(host) && keyStore.isEmpty()) {
      terminal.problem(
          "attache serve",
          "others on the network can listen in, passwords too: give --keystore, or put a proxy that"
              + " does TLS in front (--name)");
    }
  }

  private void rehearse(String address) {
    for (String path : List.of("", "entries", "reports", "review", "dossiers", "add")) {
      try (InputStream page = URI.create(address + path).toURL().openStream()) {
        page.readAllBytes();
      } catch (IOException e) {
        terminal.problem("attache serve", Failure.inWords(e));
      }
    }
  }

  private void browse(String address) {
    try {
      if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
        Desktop.getDesktop().browse(URI.create(address));
        return;
      }
    } catch (IOException | UnsupportedOperationException e) {
      // said below
    }
    terminal.problem("attache serve", "no browser can be opened from here; open " + address);
  }
}
