package org.attache.output.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.model.PartialDate;
import org.attache.register.Reads;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.ReviewState;
import org.attache.register.fields.Disputes;
import org.attache.register.fields.Fields;

/**
 * What a register is known not to know, in figures: absences that whoever uses it must reckon with.
 */
final class Gaps {
  private Gaps() {}

  /** As Markdown. */
  static String of(Reads register) {
    StringBuilder text = new StringBuilder("# Known gaps\n\n");
    reports(register, text);
    text.append(
        "| kind | entries | reviewed | without a date | without a place | told once | disputed"
            + " |\n");
    text.append("|---|---|---|---|---|---|---|\n");
    for (Kind kind : Kind.values()) {
      Count count = new Count();
      register.all(kind, count::add);
      text.append("| ").append(kind.plural());
      for (long number :
          new long[] {
            count.entries, count.reviewed, count.undated, count.unplaced, count.once, count.disputed
          }) {
        text.append(" | ").append(number);
      }
      text.append(" |\n");
    }
    text.append(
        """

        An entry that was not reviewed is a candidate: the codebook says how often the reader is right. What no \
        report in this register tells is not in it; absence of an entry is not evidence that nothing happened.
        """);
    return text.toString();
  }

  private static void reports(Reads register, StringBuilder text) {
    Map<String, Integer> outlets = new TreeMap<>();
    TreeSet<PartialDate> dates = new TreeSet<>();
    TreeSet<String> origins = new TreeSet<>();
    int[] undated = {0};
    register.reports(
        report -> {
          outlets.merge(report.outlet().orElse("unknown outlet"), 1, Integer::sum);
          origins.add(report.origin());
          report.report().publicationDate().ifPresentOrElse(dates::add, () -> undated[0]++);
        });
    List<String> lines = new ArrayList<>();
    lines.add(
        register.reports()
            + " reports of "
            + origins.size()
            + " independent origins, "
            + undated[0]
            + " of them without a date of publication.");
    if (!dates.isEmpty()) {
      lines.add("Published from " + dates.first() + " to " + dates.last() + ".");
    }
    lines.add("Outlets:");
    text.append(String.join("\n\n", lines)).append("\n\n");
    outlets.forEach(
        (outlet, n) -> text.append("- ").append(plain(outlet)).append(": ").append(n).append('\n'));
    text.append('\n');
  }

  private static String plain(String outlet) {
    return outlet.replaceAll("[\\p{Cntrl}|<>`]", " ");
  }

  private static final class Count {
    private long entries;
    private long reviewed;
    private long undated;
    private long unplaced;
    private long once;
    private long disputed;

    void add(Entry entry) {
      entries++;
      reviewed += entry.review() == ReviewState.CANDIDATE ? 0 : 1;
      undated += entry.start().isEmpty() ? 1 : 0;
      unplaced += entry.value(Fields.PLACE).isEmpty() ? 1 : 0;
      once += entry.origins() == 1 ? 1 : 0;
      disputed += Disputes.of(entry).isEmpty() ? 0 : 1;
    }
  }
}
