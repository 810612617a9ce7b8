package org.attache.app;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.attache.store.SqlStore;
import org.attache.web.CannotListen;
import org.attache.web.WebServer;
import org.attache.web.WebSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attache serve}: the register in a browser. */
@Command(
    name = "serve",
    description = {
      "Opens the register in a browser, to read, review and add. Works without a network; only"
          + " this computer can reach it unless --host says otherwise. Ctrl-C ends it."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  attache serve --open", "  attache serve --register paris.db"})
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
          "whom the ledger names for what is decided here (default: what"
              + " ATTACHE_REVIEWER says, or the user's name)")
  private String reviewer = "";

  @Mixin private RegisterOption register = new RegisterOption();

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return register.existingOrNew(terminal, this::serve);
  }

  private int serve(SqlStore store) {
    WebSettings settings = new WebSettings(host, port, store.location(), reviewer);
    CountDownLatch end = new CountDownLatch(1);
    try (Interrupt unused = Interrupt.calls(end::countDown);
        WebServer server = WebServer.start(store, new WebDesk(store), settings)) {
      terminal.problem(server.address(), "the register " + store.location() + "; Ctrl-C ends it");
      terminal.err().flush();
      if (open) {
        browse(server.address());
      }
      end.await();
      return Exit.OK;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Exit.OK;
    } catch (CannotListen e) {
      terminal.problem("attache serve", e.getMessage() + "; give another one with --port");
      return Exit.FAILED;
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
