package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.StateCode;
import org.attache.register.Facet;
import org.attache.register.Incoming;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.Rebuild;
import org.attache.register.Register;
import org.attache.register.Transaction;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.ReviewState;
import org.attache.register.entry.Telling;
import org.attache.register.entry.Told;
import org.attache.register.memory.MemoryStore;
import org.attache.register.origins.Fingerprinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A register that version 1 of the tables held: 62 reports of our own, four decisions. What it says
 * stays as it was.
 */
class OldRegisterTest {
  @TempDir private Path folder;

  private SqlStore opened() throws IOException {
    Path file = folder.resolve("attache.db");
    try (InputStream packed = OldRegisterTest.class.getResourceAsStream("register-1.db.zst")) {
      Files.write(file, Blobs.unpack(packed.readAllBytes()));
    }
    return SqlStore.open(file.toString());
  }

  @Test
  void an_old_register_opens_with_all_it_held() throws IOException {
    try (SqlStore store = opened()) {
      assertThat(store.check()).isEmpty();
      assertThat(store.reports()).isEqualTo(62);
      assertThat(entries(store)).hasSize(83);
      Entry visit = store.entry("v-7e370d98c9b5").orElseThrow();
      assertThat(visit.review()).isEqualTo(ReviewState.VERIFIED);
      assertThat(visit.states()).extracting(StateCode::value).containsExactly("AUT", "JOR");
      assertThat(visit.tellings()).hasSize(2);
      assertThat(store.told(visit.id()))
          .extracting(told -> told.telling().id())
          .containsExactlyElementsOf(visit.tellings());
      assertThat(store.entry("v-872708603124").flatMap(e -> e.value("place"))).contains("Milan");
      assertThat(store.ledger()).hasSize(4);
      assertThat(store.counts(Query.ALL, Facet.DYAD).getOrDefault("AUT JOR", 0L)).isPositive();
      assertThat(store.counts(Query.ALL.of(Kind.VISIT), Facet.LEVEL)).isNotEmpty();
      assertThat(store.entries(Query.ALL.saying("milan")).rows())
          .extracting(Entry::id)
          .contains("v-872708603124");
      assertThat(store.entries(Query.ALL.among(visit.states())).rows()).contains(visit);
    }
  }

  @Test
  void every_telling_of_an_old_register_stands_in_its_report() throws IOException {
    try (SqlStore store = opened()) {
      for (Entry entry : entries(store)) {
        for (Told told : store.told(entry.id())) {
          Telling telling = told.telling();
          RegisteredReport report = store.report(telling.report()).orElseThrow();
          assertThat(report.report().text()).contains(telling.sentence());
          assertThat(store.tellingsOf(report.id())).contains(telling);
          assertThat(store.reading(report.id()).orElseThrow().findings())
              .contains(telling.finding());
        }
      }
    }
  }

  @Test
  void an_old_register_goes_on() throws IOException {
    try (SqlStore store = opened()) {
      List<RegisteredReport> reports = new ArrayList<>();
      store.reports(reports::add);
      RegisteredReport last = reports.get(reports.size() - 1);
      Incoming again =
          Incoming.of(
              "f".repeat(64), "test", store.reading(last.id()).orElseThrow(), new Fingerprinter());
      int before = store.told("v-6661d5657337").size();
      RegisteredReport copy = store.transaction(tx -> new Register().take(tx, again));
      assertThat(copy.number()).isEqualTo(63);
      assertThat(copy.origin()).isEqualTo(last.origin());
      assertThat(store.told("v-6661d5657337"))
          .hasSize(before + 1)
          .extracting(Told::number)
          .contains(63L);
    }
  }

  @Test
  void an_old_register_made_anew_in_the_tables_and_in_memory_is_one() throws IOException {
    MemoryStore memory = new MemoryStore();
    try (SqlStore store = opened()) {
      memory.transaction(tx -> rebuilt(store, tx));
      store.renewal(tx -> rebuilt(store, tx));
      assertThat(entries(store)).isEqualTo(entries(memory));
      assertThat(store.check()).isEmpty();
    }
  }

  private static Optional<String> rebuilt(SqlStore old, Transaction tx) {
    Rebuild rebuild = new Rebuild(old.ledger());
    Fingerprinter fingerprinter = new Fingerprinter();
    old.reports(
        report ->
            rebuild.take(
                tx,
                Incoming.of(
                    report.id(),
                    report.reader(),
                    old.reading(report.id()).orElseThrow(),
                    fingerprinter)));
    rebuild.end(tx);
    return Optional.empty();
  }

  private static List<Entry> entries(Reads register) {
    List<Entry> entries = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      register.all(kind, entries::add);
    }
    return entries;
  }
}
