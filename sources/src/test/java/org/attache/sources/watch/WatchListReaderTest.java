package org.attache.sources.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchListReaderTest {
  @Test
  void a_list_says_what_to_watch_and_how_often() throws Exception {
    WatchList list =
        WatchListReader.read(
            """
            # our feeds
            contact: desk@example.org
            interval: 2h
            feeds:
              - https://example.org/rss.xml
              - address: https://example.net/atom
                outlet: Example Wire
                interval: 15m
                include: [/world/, /politics/*/minister]
                exclude: /live/
            """);
    assertThat(list.contact()).contains("desk@example.org");
    assertThat(list.feeds())
        .extracting(WatchedFeed::address)
        .containsExactly(
            URI.create("https://example.org/rss.xml"), URI.create("https://example.net/atom"));
    assertThat(list.feeds().get(0).interval()).isEqualTo(Duration.ofHours(2));
    WatchedFeed wire = list.feeds().get(1);
    assertThat(wire.interval()).isEqualTo(Duration.ofMinutes(15));
    assertThat(wire.outlet()).contains("Example Wire");
    assertThat(wire.wants(URI.create("https://example.net/world/1"))).isTrue();
    assertThat(wire.wants(URI.create("https://example.net/politics/7/minister-x"))).isTrue();
    assertThat(wire.wants(URI.create("https://example.net/politics/7/mayor"))).isFalse();
    assertThat(wire.wants(URI.create("https://example.net/world/live/1"))).isFalse();
    assertThat(wire.wants(URI.create("https://example.net/sport/1"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "feeds:\\n- http://a.org/\\noutlets: x| 3| 'outlets' is not known here",
        "feeds:\\n- adress: http://a.org/| 2| 'adress' is not known here",
        "feeds:\\n- outlet: A| 2| without 'address:'",
        "feeds:\\n- http://a.org/\\n- http://A.org:80| 3| twice",
        "feeds:\\n- address: http://a.org/\\n  interval: soon| 3| 15m, 2h, 1d",
        "feeds:\\n- address: http://a.org/\\n  interval: 0m| 3| 15m, 2h, 1d",
        "feeds:\\n- address: http://a.org/\\n  interval: 99d| 3| 15m, 2h, 1d",
        "feeds:\\n- ftp://a.org/| 2| neither an http nor an https address",
        "feeds: http://a.org/| 1| a list is wanted here",
        "feeds: []| 1| no feeds",
        "interval: 1h| 0| no feeds",
        "feeds:\\n- address: [http://a.org/| 2| not YAML",
        "feeds:\\n\\t- http://a.org/| 2| not YAML",
        "- http://a.org/| 1| names and values are wanted",
        "feeds:\\n- address: http://a.org/\\n  include: ''| 3| one value is wanted here",
        "contact: '(me)'\\nfeeds:\\n- http://a.org/| 1| is no contact",
        "feeds:\\n- address: http://a.org/\\n  address: http://b.org/| 3| twice",
        "\"\"| 0| empty"
      })
  void a_mistake_is_said_with_its_line(String yaml, int line, String problem) {
    assertThatThrownBy(() -> WatchListReader.read(yaml.replace("\\n", "\n").replace("\\t", "\t")))
        .isInstanceOfSatisfying(
            WatchListError.class,
            e -> {
              assertThat(e.problem()).contains(problem);
              assertThat(e.line()).isEqualTo(line);
            });
  }

  @Test
  void a_list_that_unfolds_without_end_is_refused() {
    StringBuilder bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
    for (char c = 'b'; c < 'z'; c++) {
      char before = (char) (c - 1);
      bomb.append(c).append(": &").append(c).append(" [");
      bomb.append(("*" + before + ",").repeat(9)).append("]\n");
    }
    assertThatThrownBy(() -> WatchListReader.read(bomb + "feeds: *y\n"))
        .isInstanceOf(WatchListError.class);
    assertThatThrownBy(() -> WatchListReader.read("feeds: " + "[".repeat(100_000)))
        .isInstanceOf(WatchListError.class);
  }
}
