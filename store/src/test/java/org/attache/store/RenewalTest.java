package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attache.register.Query;
import org.attache.register.entry.Entry;
import org.attache.register.review.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register made anew out of its archive. */
class RenewalTest {
  @TempDir private Path folder;

  private final Invented invented = new Invented(5);

  @Test
  void a_sqlite_register_can_be_made_anew() {
    canBeMadeAnew(folder.resolve("attache.db").toString());
  }

  @Test
  void a_postgresql_register_can_be_made_anew() {
    canBeMadeAnew(Postgres.newDatabase());
  }

  private void canBeMadeAnew(String location) {
    Decision decision =
        new Decision(
            1,
            1,
            Decision.Action.NOTE,
            List.of("v1"),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "ada",
            "2026-01-01T00:00:00Z",
            "a note");
    try (SqlStore store = SqlStore.openOrCreate(location)) {
      Entry old =
          store.transaction(
              tx -> {
                tx.append(decision);
                return invented.entry(tx);
              });
      assertThatThrownBy(
              () ->
                  store.renewal(
                      tx -> {
                        throw new IllegalStateException("stopped half-way");
                      }))
          .hasMessage("stopped half-way");
      assertThat(store.entries(Query.ALL).rows()).containsExactly(old);
      assertThat(store.ledger()).containsExactly(decision);

      Entry fresh =
          store.renewal(
              tx -> {
                assertThat(tx.reports()).isZero();
                assertThat(tx.ledger()).isEmpty();
                assertThat(tx.entries(Query.ALL).rows()).isEmpty();
                assertThat(store.entries(Query.ALL).rows()).containsExactly(old);
                tx.append(decision);
                return new Invented(6).entry(tx);
              });
      assertThat(store.entries(Query.ALL).rows()).containsExactly(fresh);
      assertThat(store.ledger()).containsExactly(decision);
      assertThatThrownBy(() -> store.transaction(tx -> append(tx, decision)))
          .isInstanceOf(StoreFailed.class);
    }
  }

  private static Decision append(org.attache.register.Transaction tx, Decision decision) {
    tx.append(decision);
    return decision;
  }
}
