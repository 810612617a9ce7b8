package org.attache.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.model.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts that nobody wrote to be read: a reader that compares all with all would never end. */
@Timeout(120)
class HugeTextsTest {
  private static final ReportReader READER = new ReportReader();

  private static final String VISIT = "President Kofi Adomako of Ghana visited Togo on Monday.";

  @Test
  void a_sentence_of_a_hundred_thousand_words_is_cut_with_a_note() {
    String words = String.join(" ", Collections.nCopies(20_000, "and on to Mali slowly"));

    Reading reading = read(VISIT + "\n\nIt went on " + words + ".\n\n" + VISIT);

    assertThat(reading.notes()).containsExactly("a sentence of 100004 words was cut into pieces");
    assertThat(reading.findings()).anyMatch(Visit.class::isInstance);
  }

  @Test
  void fifty_thousand_names_are_read() {
    String names =
        IntStream.range(0, 25_000)
            .mapToObj(i -> name(i) + " met " + name(i + 7))
            .collect(Collectors.joining(". "));

    Reading reading = read(names + ".");

    assertThat(reading.actors().size()).isGreaterThan(1_000);
  }

  @Test
  void quotations_ten_thousand_deep_are_read() {
    String opened = "“France said ‘Mali said ".repeat(5_000);
    String closed = "’ ”".repeat(5_000);

    assertThat(read(VISIT + "\n\n" + opened + "no" + closed + ".").findings())
        .anyMatch(Visit.class::isInstance);
  }

  @Test
  void of_a_text_longer_than_a_book_the_first_sentences_are_read() {
    Reading reading = read(VISIT + " " + "The road to the port is long. ".repeat(5_000));

    assertThat(reading.notes()).containsExactly("only the first 4000 of 5001 sentences were read");
    assertThat(reading.findings()).anyMatch(Visit.class::isInstance);
  }

  private static String name(int i) {
    String[] given = {"Kofi", "Ama", "Jean", "Petra", "Omar", "Maria", "Paul", "Aya"};
    return given[i % given.length]
        + " "
        + (char) ('A' + i % 26)
        + "o"
        + (char) ('a' + i / 26 % 26)
        + "e"
        + (char) ('a' + i / 676 % 26)
        + "i";
  }

  private static Reading read(String text) {
    return READER.read(Report.of("test", Optional.of("2024-03-06"), text));
  }
}
