package org.attache.reading.extract;

/** Where on a page a date was found. */
public enum DateSource {
  /** In the page's JSON-LD. */
  LINKED_DATA("json-ld"),
  /** In a {@code meta} element. */
  META("meta"),
  /** In a {@code time} element or one that is marked as giving a date. */
  TIME("time"),
  /** In the page's address. */
  ADDRESS("address"),
  /** In the text that a reader sees. */
  TEXT("text"),
  /** In the data of a script. */
  SCRIPT("script");

  private final String word;

  DateSource(String word) {
    this.word = word;
  }

  /** As it is written in the output. */
  public String word() {
    return word;
  }
}
