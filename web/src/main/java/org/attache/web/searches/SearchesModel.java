package org.attache.web.searches;

import java.util.List;
import java.util.Objects;

/** Somebody's saved searches. */
public record SearchesModel(List<Line> lines) {
  public SearchesModel {
    lines = List.copyOf(lines);
  }

  /**
   * One search.
   *
   * @param page address of what it finds
   * @param words what it asks for
   * @param feeds addresses for feed readers
   */
  public record Line(String id, String name, String page, String words, List<Address> feeds) {
    public Line {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(page, "page");
      Objects.requireNonNull(words, "words");
      feeds = List.copyOf(feeds);
    }
  }

  /**
   * Address of a feed.
   *
   * @param label the format, for people
   */
  public record Address(String label, String address) {
    public Address {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(address, "address");
    }
  }
}
