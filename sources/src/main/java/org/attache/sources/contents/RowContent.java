package org.attache.sources.contents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.attache.sources.raw.Raw;
import org.attache.sources.raw.UnreadableInput;
import org.attache.sources.tables.Columns;
import org.attache.sources.tables.Rows;
import org.attache.sources.tables.Separator;

/** A table's head with one record below it. */
final class RowContent implements Content {
  private static final String COLUMN = "column.";
  private static final String SEPARATOR = "separator=";

  private final PageContent pages;

  RowContent(PageContent pages) {
    this.pages = pages;
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("text/csv");
  }

  @Override
  public Draft read(Raw raw) throws UnreadableInput {
    String type = raw.mediaType();
    int at = type.indexOf(SEPARATOR);
    String word = at < 0 ? "" : type.substring(at + SEPARATOR.length());
    String text = Rows.decode(raw.bytes());
    List<List<String>> rows = Rows.of(text, Separator.of(word).orElseGet(() -> Separator.in(text)));
    if (rows.size() < 2) {
      throw new UnreadableInput("a record without fields; there is nothing to read");
    }
    Columns columns = Columns.of(rows.get(0), said(raw));
    List<String> row = rows.get(1);
    if (row.size() > rows.get(0).size()
        && row.stream().skip(rows.get(0).size()).anyMatch(f -> !f.isBlank())) {
      throw new UnreadableInput(
          "a record of "
              + row.size()
              + " fields below a head of "
              + rows.get(0).size()
              + "; put fields that hold the separator into quotation marks");
    }
    Optional<String> written = field(columns, row, "text");
    Optional<String> html = field(columns, row, "html");
    Draft draft;
    if (written.isPresent()) {
      draft = Draft.of(written.get());
    } else if (html.isPresent()) {
      byte[] page = html.get().getBytes(StandardCharsets.UTF_8);
      draft = pages.read(raw.origin(), field(columns, row, "url"), page, Optional.of("UTF-8"));
    } else {
      throw new UnreadableInput(
          "a record without a text; there is nothing to read",
          field(columns, row, "id").orElse(""));
    }
    for (String name : Columns.fields()) {
      if (!name.equals("text") && !name.equals("html")) {
        draft = draft.saying(name, field(columns, row, name));
      }
    }
    return draft;
  }

  private static Map<String, String> said(Raw raw) {
    Map<String, String> said = new TreeMap<>();
    raw.known()
        .forEach(
            (key, value) -> {
              if (key.startsWith(COLUMN)) {
                said.put(key.substring(COLUMN.length()), value);
              }
            });
    return said;
  }

  private static Optional<String> field(Columns columns, List<String> row, String name) {
    OptionalInt place = columns.place(name);
    return place.isPresent() && place.getAsInt() < row.size()
        ? Optional.of(row.get(place.getAsInt())).filter(value -> !value.isBlank())
        : Optional.empty();
  }
}
