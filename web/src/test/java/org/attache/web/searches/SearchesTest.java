package org.attache.web.searches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.attache.register.NotPossible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchesTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void searches_are_there_again_after_a_restart() {
    Path file = folder.resolve("r.db.searches");
    Searches.open(Optional.of(file), NOON).save("ada", "Kigali", "kind=visits");
    List<SavedSearch> again = Searches.open(Optional.of(file), NOON).of("ada");
    assertThat(again)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.query()).isEqualTo("kind=visits");
              assertThat(one.created()).isEqualTo("2026-03-01T12:00:00Z");
              assertThat(one.secret()).hasSizeGreaterThan(40);
            });
  }

  @Test
  void the_same_name_saves_over_the_old_one_and_its_feeds_stay() {
    Searches searches = Searches.open(Optional.empty(), NOON);
    searches.save("ada", "Kigali", "kind=visits");
    String secret = searches.of("ada").get(0).secret();
    searches.save("ada", "Kigali", "kind=meetings");
    assertThat(searches.bySecret(secret).map(SavedSearch::query)).contains("kind=meetings");
    assertThat(searches.of("ada")).hasSize(1);
  }

  @Test
  void nobody_touches_the_searches_of_another() {
    Searches searches = Searches.open(Optional.empty(), NOON);
    searches.save("ada", "Kigali", "kind=visits");
    String id = searches.of("ada").get(0).id();
    assertThat(searches.of("ben")).isEmpty();
    assertThatThrownBy(() -> searches.delete("ben", id)).isInstanceOf(NotPossible.class);
    assertThatThrownBy(() -> searches.renew("ben", id)).isInstanceOf(NotPossible.class);
    assertThat(searches.of("ada")).hasSize(1);
  }

  @Test
  void another_file_is_not_written_over() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "not json");
    assertThatThrownBy(() -> Searches.open(Optional.of(file), NOON))
        .isInstanceOf(NotPossible.class)
        .hasMessageContaining("notes.txt");
  }

  @Test
  void dates_of_reports_are_moments_for_feed_readers() {
    assertThat(FeedDates.moment("2024-03-05")).contains(Instant.parse("2024-03-05T00:00:00Z"));
    assertThat(FeedDates.moment("2024-03")).contains(Instant.parse("2024-03-01T00:00:00Z"));
    assertThat(FeedDates.moment("2024-03-05T10:00:00+02:00"))
        .contains(Instant.parse("2024-03-05T08:00:00Z"));
    assertThat(FeedDates.moment("2024-03-05T10:00"))
        .contains(Instant.parse("2024-03-05T10:00:00Z"));
    assertThat(FeedDates.moment("a week ago")).isEmpty();
    assertThat(FeedDates.moment("yesterday at noon")).isEmpty();
  }
}
