package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyFilterTest {

  @Test
  void what_is_in_the_tables_or_was_put_is_never_denied_and_nearly_all_else_is()
      throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Session session = new Session("memory", connection)) {
      session.update("CREATE TABLE report (number INTEGER PRIMARY KEY)");
      session.update("CREATE TABLE name (key TEXT)");
      session.update("INSERT INTO report VALUES (1000)");
      for (int i = 0; i < 500; i++) {
        session.update("INSERT INTO name VALUES (?)", "stored " + i);
      }
      KeyFilter filter = KeyFilter.ofTexts(() -> session, "SELECT key FROM name", 0.1);
      filter.note("early");
      // until enough was asked nothing is known of the tables
      assertThat(IntStream.range(0, 99).allMatch(i -> filter.mayHold("absent " + i))).isTrue();
      assertThat(IntStream.range(0, 1_000).filter(i -> filter.mayHold("absent " + i)).count())
          .isLessThan(100);
      IntStream.range(0, 200_000).forEach(i -> filter.note("put " + i));
      assertThat(filter.mayHold("early")).isTrue();
      assertThat(IntStream.range(0, 500).allMatch(i -> filter.mayHold("stored " + i))).isTrue();
      assertThat(IntStream.range(0, 200_000).allMatch(i -> filter.mayHold("put " + i))).isTrue();
      assertThat(IntStream.range(0, 10_000).filter(i -> filter.mayHold("absent " + i)).count())
          .isLessThan(1_500);
    }
  }
}
