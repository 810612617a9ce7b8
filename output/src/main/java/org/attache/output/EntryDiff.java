package org.attache.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.output.text.Headline;
import org.attache.output.text.Style;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.fields.Fields;

/** What became of entries, for people: {@code +} new, {@code -} gone, {@code ~} changed. */
public final class EntryDiff {
  private final Style style;
  private final Writer out;

  public EntryDiff(boolean colours, Writer out) {
    this.style = new Style(colours);
    this.out = out;
  }

  /** Whether they say the same, whatever their revisions. */
  public static boolean isSame(Entry before, Entry after) {
    return before.equals(after.revised(before.revision()));
  }

  /** An entry that is new. */
  public void write(Entry after) {
    line("+ ", line(after));
  }

  /** An entry that was there; nothing if it is the same. */
  public void write(Entry before, Optional<Entry> after) {
    if (after.isEmpty()) {
      line("- ", line(before));
    } else if (!isSame(before, after.get())) {
      line("~ ", line(after.get()));
      changes(before, after.get()).forEach(change -> line("    ", change));
    }
  }

  private static List<String> changes(Entry before, Entry after) {
    List<String> changes = new ArrayList<>();
    for (String field : Fields.of(after.kind())) {
      change(changes, field.replace('_', ' '), values(before, field), values(after, field));
    }
    change(changes, "review", Style.words(before.review()), Style.words(after.review()));
    change(
        changes,
        "told by",
        before.origins() + " of " + before.reports(),
        after.origins() + " of " + after.reports());
    if (changes.isEmpty()) {
      changes.add("its evidence");
    }
    return changes;
  }

  private static String values(Entry entry, String field) {
    return entry.values(field).stream().map(FieldValue::value).collect(Collectors.joining(", "));
  }

  private static void change(List<String> changes, String name, String before, String after) {
    if (!before.equals(after)) {
      changes.add(name + ": " + orNothing(before) + " → " + orNothing(after));
    }
  }

  private static String orNothing(String value) {
    return value.isEmpty() ? "(nothing)" : value;
  }

  private static String line(Entry entry) {
    return String.join(
        "  ",
        entry.id(),
        entry.dated().map(Object::toString).orElse("–"),
        Headline.parties(entry),
        Headline.words(entry));
  }

  private void line(String mark, String text) {
    try {
      out.write(mark + style.clean(text) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
