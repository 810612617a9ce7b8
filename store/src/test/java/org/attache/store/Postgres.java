package org.attache.store;

import java.util.Optional;
import org.attache.testkit.PostgresServer;
import org.junit.jupiter.api.Assumptions;

/** Databases for tests; where no PostgreSQL is installed the tests are skipped, but not in CI. */
final class Postgres {
  private Postgres() {}

  static String newDatabase() {
    Optional<PostgresServer> server = PostgresServer.shared();
    if (server.isEmpty() && System.getenv("ATTACHE_CI") != null) {
      throw new AssertionError("no PostgreSQL; .ci/run installs Debian's package postgresql");
    }
    Assumptions.assumeTrue(
        server.isPresent(), "no PostgreSQL here: apt-get install postgresql to run this test");
    return server.orElseThrow().newDatabase();
  }
}
