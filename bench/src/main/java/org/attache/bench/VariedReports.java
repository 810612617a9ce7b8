package org.attache.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.attache.model.Report;
import org.attache.testkit.Samples;

/**
 * As many reports as are wanted, made of the samples: the same number gives the same report. A
 * share of the words are other words of the samples: where every second is, reports have the length
 * and the frequent words of news and yet little in common. A fifth are reprints of recent ones.
 */
final class VariedReports {
  private static final double REPRINTS = 0.2;

  /** How far back a reprinted report may lie, in reports. */
  private static final int RECENT = 5_000;

  /** Words that an editor changes in a reprint. */
  private static final double EDITED = 0.02;

  /** Paragraphs that an editor cuts from a reprint. */
  private static final double CUT = 0.2;

  private static final int OUTLETS = 400;
  private static final int REPORTS_A_DAY = 500;

  private final double swapped;
  private final int least;

  private final List<List<String>> samples =
      Samples.list().stream().map(sample -> List.of(sample.text().split("\\n\\s*\\n"))).toList();
  private final List<String> words =
      samples.stream()
          .flatMap(List::stream)
          .flatMap(paragraph -> List.of(paragraph.split("\\s+")).stream())
          .filter(word -> !word.isEmpty())
          .toList();

  /** Reports of whose words this share, 0 to 1, are other ones. */
  VariedReports(double swapped) {
    this(swapped, 1);
  }

  /** Reports made of as many samples each as give this many words. */
  VariedReports(double swapped, int least) {
    this.swapped = swapped;
    this.least = least;
  }

  /** Report of this number, counted from 0. */
  Report report(int number) {
    int source = source(number);
    List<String> paragraphs = original(source);
    if (source != number) {
      paragraphs = reprint(paragraphs, new Random(31L * number + 1));
    }
    Random random = new Random(number);
    return new Report(
        Optional.of("r" + number),
        "varied/" + number,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("Outlet " + random.nextInt(OUTLETS)),
        Optional.of(java.time.LocalDate.of(2020, 1, 1).plusDays(number / REPORTS_A_DAY).toString()),
        Optional.of("en"),
        String.join("\n\n", paragraphs));
  }

  /** The number of the report that this one reprints; its own where it is an original. */
  int source(int number) {
    int source = number;
    Random random = new Random(7L * number + 3);
    while (source > 0 && random.nextDouble() < REPRINTS) {
      source -= 1 + random.nextInt(Math.min(source, RECENT));
      random = new Random(7L * source + 3);
    }
    return source;
  }

  private List<String> original(int number) {
    Random random = new Random(1_000_003L * number + 11);
    List<String> paragraphs = new ArrayList<>();
    for (int written = 0; written < least; ) {
      for (String paragraph : samples.get(random.nextInt(samples.size()))) {
        paragraphs.add(swap(paragraph, swapped, random));
        written += paragraph.split(" ").length;
      }
    }
    return paragraphs;
  }

  private List<String> reprint(List<String> paragraphs, Random random) {
    List<String> kept = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (kept.isEmpty() || random.nextDouble() >= CUT) {
        kept.add(swap(paragraph, EDITED, random));
      }
    }
    kept.add(swap("Read more about it on our pages for subscribers at home", swapped, random));
    return kept;
  }

  private String swap(String paragraph, double share, Random random) {
    StringBuilder swapped = new StringBuilder(paragraph.length());
    for (String word : paragraph.split(" ")) {
      boolean other = random.nextDouble() < share;
      swapped.append(other ? words.get(random.nextInt(words.size())) : word).append(' ');
    }
    return swapped.toString().strip();
  }
}
