package org.attache.app;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.attache.model.Report;
import org.attache.sources.Item;
import org.attache.sources.raw.Raw;
import org.attache.web.intake.Uploads;

/**
 * What was uploaded is called by the name its sender gave it, not by the path of the file that
 * holds it for a while.
 *
 * @param sources the paths of such files, and addresses, which stay as they are
 */
record UploadNames(List<String> sources) implements UnaryOperator<Item> {
  private static final String BEFORE = "upload/";

  UploadNames {
    sources = List.copyOf(sources);
  }

  @Override
  public Item apply(Item item) {
    if (item instanceof Item.Unreadable bad) {
      return new Item.Unreadable(
          bad.id(), name(bad.origin()), bad.problem(), bad.raw().map(this::named), bad.position());
    }
    Item.Readable good = (Item.Readable) item;
    return new Item.Readable(
        named(good.report()), good.warning(), named(good.raw()), good.position(), good.facts());
  }

  private Raw named(Raw raw) {
    return new Raw(
        raw.bytes(),
        raw.mediaType(),
        raw.charset(),
        name(raw.origin()),
        raw.url(),
        raw.fetched(),
        raw.known());
  }

  private Report named(Report report) {
    return new Report(
        report.id(),
        name(report.origin()),
        report.url(),
        report.title(),
        report.author(),
        report.publisher(),
        report.published(),
        report.language(),
        report.text());
  }

  /** A line or place within the file stays behind its name. */
  private String name(String origin) {
    Optional<String> source =
        sources.stream()
            .filter(one -> !one.startsWith("http://") && !one.startsWith("https://"))
            .filter(origin::startsWith)
            .findFirst();
    return source
        .map(path -> BEFORE + Uploads.given(path) + origin.substring(path.length()))
        .orElse(origin);
  }
}
