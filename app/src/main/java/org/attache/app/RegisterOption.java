package org.attache.app;

import java.util.function.Function;
import org.attache.store.SqlStore;
import org.attache.store.StoreFailed;
import picocli.CommandLine.Option;

/** Which register a command works on. */
final class RegisterOption {
  @Option(
      names = "--register",
      paramLabel = "PATH|URL",
      defaultValue = "${env:ATTACHE_REGISTER:-attache.db}",
      description =
          "the register: a file, or jdbc:postgresql://HOST/DATABASE (default: attache.db, or what"
              + " ATTACHE_REGISTER says)")
  private String location = "attache.db";

  /** The register at a place that is known already. */
  static RegisterOption at(String location) {
    RegisterOption option = new RegisterOption();
    option.location = location;
    return option;
  }

  String location() {
    return location;
  }

  /** Works on the register that is there; a failure of it is one line and its exit status. */
  int existing(Terminal terminal, Function<SqlStore, Integer> work) {
    return with(terminal, false, work);
  }

  /** The same; makes the register where there is none. */
  int existingOrNew(Terminal terminal, Function<SqlStore, Integer> work) {
    return with(terminal, true, work);
  }

  private int with(Terminal terminal, boolean create, Function<SqlStore, Integer> work) {
    try (SqlStore store = create ? SqlStore.openOrCreate(location) : SqlStore.open(location)) {
      return work.apply(store);
    } catch (StoreFailed e) {
      terminal.problem("attache", e);
      return Exit.FAILED;
    } catch (OutputClosed e) {
      return Exit.OK;
    }
  }
}
