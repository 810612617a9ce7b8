package org.attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import org.attache.web.accounts.Accounts;
import org.attache.web.page.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server that cannot be had says; one that can be had is tried in the web's own tests. */
class ServeCommandTest {
  @TempDir private Path folder;

  private CommandRun serve(String... more) {
    String[] all = new String[more.length + 3];
    all[0] = "serve";
    all[1] = "--register";
    all[2] = folder.resolve("r.db").toString();
    System.arraycopy(more, 0, all, 3, more.length);
    return CommandRun.of(all);
  }

  @Test
  void others_are_not_served_before_somebody_has_an_account() {
    for (String[] reachable :
        new String[][] {{"--host", "0.0.0.0"}, {"--name", "register.example.org"}}) {
      CommandRun run = serve(reachable);
      assertThat(run.status()).isEqualTo(Exit.FAILED);
      assertThat(run.err()).contains("nobody has an account yet").contains("account add");
    }
  }

  @Test
  void a_port_that_is_taken_is_one_line() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CommandRun run = serve("--port", Integer.toString(taken.getLocalPort()));
      assertThat(run.status()).isEqualTo(Exit.FAILED);
      assertThat(run.err()).contains("cannot listen on 127.0.0.1 port").hasLineCount(1);
    }
  }

  @Test
  void accounts_are_listed_with_their_roles_and_bad_ones_refused() {
    Path file = folder.resolve("x.accounts");
    try (Accounts accounts = Accounts.open(file, Clock.systemUTC())) {
      accounts.add("ada", Role.EDITOR, "long enough words");
    }
    assertThat(CommandRun.of("account", "list", "--accounts", file.toString()).out())
        .startsWith("ada  editor  since ");
    CommandRun none =
        CommandRun.of("account", "role", "bob", "admin", "--accounts", file.toString());
    assertThat(none.err()).contains("There is no account 'bob'");
    assertThat(CommandRun.of("account", "role", "ada", "king", "--accounts", file.toString()).err())
        .contains("'king' is no role");
  }
}
