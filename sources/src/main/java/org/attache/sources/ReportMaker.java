package org.attache.sources;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attache.model.Report;
import org.attache.reading.extract.TextLanguage;
import org.attache.sources.contents.Contents;
import org.attache.sources.contents.Draft;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.Raw;
import org.attache.sources.raw.UnreadableInput;

/**
 * Makes a report of a raw thing, and refuses what nobody could read. It looks at nothing but the
 * raw thing, so that what an archive keeps gives the same report again. Safe to share between
 * threads.
 */
public final class ReportMaker {
  /** UTF-16 units; a longer text is a book or an attack. */
  private static final int LONGEST_TEXT = 2_000_000;

  private static final Set<String> OF_REPORTS =
      Set.of("id", "url", "title", "author", "publisher", "published", "language");

  private final Contents contents = new Contents();
  private final boolean anyLanguage;

  /**
   * @param anyLanguage whether texts in languages that cannot be read are wanted too
   */
  public ReportMaker(boolean anyLanguage) {
    this.anyLanguage = anyLanguage;
  }

  /** A report, or the reason why there is none. */
  public Item make(Raw raw, Position position) {
    Optional<String> id = Optional.ofNullable(raw.known().get("id"));
    try {
      Draft draft = contents.read(raw);
      Map<String, String> said = draft.said();
      id = field(raw, said, "id");
      return report(raw, draft, position);
    } catch (UnreadableInput e) {
      return new Item.Unreadable(
          id.or(e::id), raw.origin(), e.problem(), Optional.of(raw), position);
    }
  }

  private Item report(Raw raw, Draft draft, Position position) throws UnreadableInput {
    String text = draft.text();
    if (text.isBlank()) {
      throw new UnreadableInput("the text is blank; there is nothing to read");
    }
    if (text.length() > LONGEST_TEXT) {
      throw new UnreadableInput(
          "a text of "
              + text.length()
              + " characters, more than "
              + LONGEST_TEXT
              + "; split it into reports");
    }
    Map<String, String> said = draft.said();
    Optional<String> warning = Optional.empty();
    Optional<String> date = field(raw, said, "published");
    Optional<String> iso = date.flatMap(WrittenDate::iso);
    if (date.isPresent() && iso.isEmpty()) {
      warning =
          Optional.of("'" + date.get() + "' is no date; read without one (give it as 2021-11-24)");
    }
    Optional<String> written =
        field(raw, said, "language").or(() -> TextLanguage.shipped().of(text));
    if (!anyLanguage && !isEnglish(written)) {
      throw new UnreadableInput(
          "written in another language ("
              + written.orElseThrow()
              + "); Attaché reads English (--language en reads it all the same)");
    }
    return new Item.Readable(
        new Report(
            field(raw, said, "id"),
            raw.origin(),
            raw.url().or(() -> Optional.ofNullable(said.get("url"))),
            field(raw, said, "title"),
            field(raw, said, "author"),
            field(raw, said, "publisher"),
            iso,
            written,
            text),
        warning,
        raw,
        position,
        facts(said));
  }

  /** What a report has no place for. */
  private static SortedMap<String, String> facts(Map<String, String> said) {
    SortedMap<String, String> facts = new TreeMap<>(said);
    facts.keySet().removeAll(OF_REPORTS);
    return facts;
  }

  private static Optional<String> field(Raw raw, Map<String, String> said, String name) {
    return Optional.ofNullable(raw.known().get(name)).or(() -> Optional.ofNullable(said.get(name)));
  }

  private static boolean isEnglish(Optional<String> language) {
    return language.isEmpty() || language.get().equals("en") || language.get().startsWith("en-");
  }
}
