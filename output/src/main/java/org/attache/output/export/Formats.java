package org.attache.output.export;

import java.util.List;
import java.util.Optional;

/** All formats. A new one is a class and a line here. */
public final class Formats {
  private static final List<ExportFormat> ALL =
      List.of(
          new CsvFormat(),
          new ParquetFormat(),
          new JsonLinesFormat(),
          new PolecatFormat(),
          new GdeltEventsFormat(),
          new GdeltMentionsFormat(),
          new GeoJsonFormat(),
          new GraphMlFormat(),
          new FollowTheMoneyFormat(),
          new AnnotationFormat(),
          new JsonLdFormat(),
          new CslFormat(),
          new BibtexFormat());

  private Formats() {}

  public static List<ExportFormat> list() {
    return ALL;
  }

  public static Optional<ExportFormat> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }
}
