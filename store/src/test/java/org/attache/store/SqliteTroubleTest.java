package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.attache.register.Query;
import org.attache.register.entry.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each trouble gives one clear error, and nothing of what was there is lost. */
class SqliteTroubleTest {
  @TempDir private Path folder;

  private final Invented invented = new Invented(3);

  @BeforeAll
  static void doNotWaitLongForLocks() {
    System.setProperty("attache.busy.millis", "200");
  }

  private String file() {
    return folder.resolve("attache.db").toString();
  }

  private Entry oneEntry() {
    try (SqlStore store = SqlStore.openOrCreate(file())) {
      return store.transaction(tx -> invented.entry(tx));
    }
  }

  private void stillHas(Entry entry) {
    try (SqlStore store = SqlStore.open(file())) {
      assertThat(store.entries(Query.ALL).rows()).containsExactly(entry);
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void a_register_that_is_not_there_is_not_made_by_asking() {
    assertThatThrownBy(() -> SqlStore.open(file()))
        .isInstanceOf(StoreFailed.class)
        .hasMessageContaining("there is no such register; attache add SOURCE… makes one");
    assertThat(Path.of(file())).doesNotExist();
  }

  @Test
  void a_file_that_is_no_register_is_left_alone() throws IOException, SQLException {
    Files.writeString(Path.of(file()), "Dear diary,\n".repeat(200));
    assertThatThrownBy(() -> SqlStore.openOrCreate(file()))
        .isInstanceOf(StoreFailed.class)
        .hasMessageContaining("is not a register");
    assertThat(Path.of(file())).content().startsWith("Dear diary");
    Path other = folder.resolve("other.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE recipe (name TEXT)");
    }
    assertThatThrownBy(() -> SqlStore.openOrCreate(other.toString()))
        .hasMessageContaining("is a database, but no register");
  }

  @Test
  void a_register_whose_making_was_killed_is_made_the_next_time() throws SQLException {
    oneEntry();
    Path begun = folder.resolve("begun.db");
    try (Connection whole = DriverManager.getConnection("jdbc:sqlite:" + file());
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + begun);
        Statement asked = whole.createStatement();
        Statement made = connection.createStatement();
        ResultSet rows =
            asked.executeQuery(
                "SELECT sql FROM sqlite_master"
                    + " WHERE tbl_name = 'flyway_schema_history' AND sql IS NOT NULL")) {
      while (rows.next()) {
        made.execute(rows.getString(1));
      }
    }
    try (SqlStore store = SqlStore.openOrCreate(begun.toString())) {
      Entry entry = store.transaction(tx -> invented.entry(tx));
      assertThat(store.entries(Query.ALL).rows()).containsExactly(entry);
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void a_second_writer_is_told_so_and_the_first_goes_on() {
    Entry entry = oneEntry();
    try (SqlStore first = SqlStore.open(file());
        SqlStore second = SqlStore.open(file())) {
      first.claim();
      assertThatThrownBy(() -> second.transaction(tx -> invented.entry(tx)))
          .isInstanceOf(StoreFailed.class)
          .hasMessageContaining("another attache is writing into it");
      assertThat(second.entries(Query.ALL).rows()).containsExactly(entry);
    }
    stillHas(entry);
    assertThat(folder.resolve("attache.db-lock")).doesNotExist();
  }

  @Test
  void a_file_that_another_program_has_locked_is_said_to_be_locked() throws SQLException {
    Entry entry = oneEntry();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      try (SqlStore store = SqlStore.open(file())) {
        assertThatThrownBy(() -> store.transaction(tx -> invented.entry(tx)))
            .isInstanceOf(StoreFailed.class)
            .hasMessageContaining("is locked by another program");
      }
      statement.execute("ROLLBACK");
    }
    stillHas(entry);
  }

  @Test
  void a_full_disk_keeps_what_was_committed() throws Exception {
    Path small = tmpfs("size=1m");
    try {
      String register = small.resolve("attache.db").toString();
      long kept = fill(register);
      try (SqlStore store = SqlStore.open(register)) {
        assertThat(store.reports()).isEqualTo(kept).isPositive();
        assertThat(store.check()).isEmpty();
      }
    } finally {
      run("umount", small.toString());
    }
  }

  private long fill(String register) {
    long[] kept = {0};
    try (SqlStore store = SqlStore.openOrCreate(register)) {
      assertThatThrownBy(
              () -> {
                while (true) {
                  store.transaction(tx -> invented.entry(tx));
                  kept[0]++;
                }
              })
          .isInstanceOf(StoreFailed.class)
          .hasMessageContaining("the disk is full; what was registered so far is kept");
    }
    return kept[0];
  }

  @Test
  void a_disk_that_fills_up_while_others_go_on_keeps_what_was_committed_and_nothing_built_on_more()
      throws Exception {
    Path small = tmpfs("size=1m");
    try {
      String register = small.resolve("attache.db").toString();
      List<Written<Entry>> begun = new ArrayList<>();
      try (SqlStore store = SqlStore.openOrCreate(register)) {
        assertThatThrownBy(
                () -> {
                  while (true) {
                    begun.add(store.behind(tx -> invented.entry(tx)));
                  }
                })
            .isInstanceOf(StoreFailed.class)
            .hasMessageContaining("the disk is full; what was registered so far is kept");
        Written<Entry> failed = begun.remove(begun.size() - 1);
        assertThatThrownBy(failed::committed).hasMessageContaining("the disk is full");
      }
      try (SqlStore store = SqlStore.open(register)) {
        assertThat(store.reports()).isEqualTo(begun.size()).isPositive();
        assertThat(store.entries(Query.ALL.page(10_000)).rows())
            .containsExactlyInAnyOrderElementsOf(begun.stream().map(Written::committed).toList());
        assertThat(store.check()).isEmpty();
      }
    } finally {
      run("umount", small.toString());
    }
  }

  @Test
  void work_that_fails_leaves_what_is_being_written_alone() {
    try (SqlStore store = SqlStore.openOrCreate(file())) {
      Written<Entry> first = store.behind(tx -> invented.entry(tx));
      assertThatThrownBy(
              () ->
                  store.behind(
                      tx -> {
                        invented.entry(tx);
                        throw new IllegalStateException("no such luck");
                      }))
          .hasMessageContaining("no such luck");
      Entry second = store.behind(tx -> invented.entry(tx)).committed();
      assertThat(store.entries(Query.ALL).rows())
          .containsExactlyInAnyOrder(first.committed(), second);
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void a_folder_that_cannot_be_written_can_be_read_and_says_why_it_cannot_be_written()
      throws Exception {
    Path shut = tmpfs("size=4m");
    try {
      String register = shut.resolve("attache.db").toString();
      try (SqlStore store = SqlStore.openOrCreate(register)) {
        store.transaction(tx -> invented.entry(tx));
      }
      run("mount", "-o", "remount,ro", shut.toString());
      try (SqlStore store = SqlStore.open(register)) {
        assertThat(store.entries(Query.ALL).rows()).hasSize(1);
        assertThatThrownBy(() -> store.transaction(tx -> invented.entry(tx)))
            .isInstanceOf(StoreFailed.class)
            .hasMessageContaining("cannot be written");
      }
      assertThatThrownBy(() -> SqlStore.openOrCreate(shut.resolve("new.db").toString()))
          .isInstanceOf(StoreFailed.class)
          .hasMessageContaining("cannot be written");
    } finally {
      run("umount", shut.toString());
    }
  }

  /** A small disk of its own; only root may make one. */
  private Path tmpfs(String options) throws Exception {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root can mount a small disk");
    Path disk = Files.createDirectory(folder.resolve("disk"));
    boolean mounted = run("mount", "-t", "tmpfs", "-o", options, "none", disk.toString()) == 0;
    assumeTrue(mounted, "this machine allows no mount");
    return disk;
  }

  private static int run(String... command) throws Exception {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
  }

  @Test
  void a_backup_taken_while_a_writer_is_at_work_is_a_whole_register() {
    Entry entry = oneEntry();
    Path copy = folder.resolve("copy.db");
    try (SqlStore store = SqlStore.open(file())) {
      store.transaction(
          tx -> {
            invented.entry(tx);
            store.backup(copy);
            return tx;
          });
      assertThat(store.reports()).isEqualTo(2);
      assertThatThrownBy(() -> store.backup(copy)).hasMessageContaining("exists already");
    }
    try (SqlStore store = SqlStore.open(copy.toString())) {
      assertThat(store.entries(Query.ALL).rows()).containsExactly(entry);
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void a_check_finds_bytes_that_are_not_those_that_came() throws SQLException {
    Entry entry = oneEntry();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement()) {
      statement.execute("UPDATE archive SET bytes = x'28b52ffd0000'");
      statement.execute("UPDATE telling SET entry = 99");
    }
    try (SqlStore store = SqlStore.open(file())) {
      List<String> wrong = store.check();
      assertThat(wrong).anyMatch(line -> line.startsWith("archived bytes of"));
      assertThat(wrong).contains("entry " + entry.id() + " has no tellings");
    }
  }

  @Test
  void the_ledger_cannot_be_changed_even_by_hand() throws SQLException {
    oneEntry();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement()) {
      statement.execute("INSERT INTO decision (number, body) VALUES (1, '{}')");
      assertThatThrownBy(() -> statement.execute("DELETE FROM decision"))
          .hasMessageContaining("append-only");
      assertThatThrownBy(() -> statement.execute("UPDATE decision SET body = ''"))
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void a_register_of_a_newer_version_is_not_touched() throws SQLException {
    oneEntry();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement()) {
      statement.execute("UPDATE flyway_schema_history SET version = '99' WHERE version = '6'");
    }
    assertThatThrownBy(() -> SqlStore.open(file()))
        .isInstanceOf(StoreFailed.class)
        .hasMessageContaining("written by a newer Attaché");
  }
}
