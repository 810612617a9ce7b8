package org.attache.sources.containers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** All kinds of files, in the order in which they are asked whether a source is theirs. */
public final class Containers {
  private final List<Container> all;

  /** Tables have columns of usual names. */
  public Containers() {
    this(Map.of());
  }

  /**
   * @param columns the user's names of columns of tables, by field ({@code text}, {@code title} …)
   */
  public Containers(Map<String, String> columns) {
    this.all =
        List.of(
            new WarcFile(),
            new WaczFile(),
            new FeedFile(),
            new SitemapFile(),
            new AddressFile(),
            new JsonLines(),
            new JsonFile(),
            new CsvFile(columns),
            new MailboxFile(),
            new MailFile(),
            new PdfFile(),
            new PageFile(),
            new TextFile());
  }

  /** The container of a source: plain text if it is of no other kind. */
  public Container of(Source source) {
    return all.stream().filter(c -> c.opens(source)).findFirst().orElseThrow();
  }

  /** What names of files end in, for a person. */
  public String endings() {
    return all.stream().flatMap(c -> c.endings().stream()).collect(Collectors.joining(", "));
  }

  /** Whether a folder's file of that name is worth opening. */
  public boolean hasKnownName(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    String name = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return all.stream().flatMap(c -> c.endings().stream()).anyMatch(name::endsWith);
  }
}
