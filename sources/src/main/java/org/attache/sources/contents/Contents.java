package org.attache.sources.contents;

import java.util.List;
import java.util.Locale;
import org.attache.sources.raw.Raw;
import org.attache.sources.raw.UnreadableInput;

/** All media types that reports are made of. Safe to share between threads. */
public final class Contents {
  private final List<Content> all;

  public Contents() {
    PageContent pages = new PageContent();
    this.all =
        List.of(
            pages,
            new TextContent(),
            new ObjectContent(pages),
            new RowContent(pages),
            new MailContent(pages),
            new PdfContent());
  }

  /**
   * What stands in a raw thing.
   *
   * @throws UnreadableInput if nothing does, or it is of an unknown type
   */
  public Draft read(Raw raw) throws UnreadableInput {
    String type = raw.mediaType().toLowerCase(Locale.ROOT);
    int parameters = type.indexOf(';');
    String bare = (parameters < 0 ? type : type.substring(0, parameters)).strip();
    for (Content content : all) {
      if (content.reads(bare)) {
        return content.read(raw);
      }
    }
    throw new UnreadableInput("of type " + bare + ", which no report can be made of");
  }
}
