package org.attache.web.show;

import org.attache.model.Span;
import org.attache.output.text.CodePoints;

/**
 * Addresses of stretches of a report's text: {@code e-START-END}, in Unicode code points, end
 * excluded, as everywhere outside the house.
 */
public final class EvidenceIds {
  private final CodePoints codePoints;
  private final String prefix;

  public EvidenceIds(String text) {
    this(text, "");
  }

  /**
   * @param prefix before every address, where a page shows several reports
   */
  public EvidenceIds(String text, String prefix) {
    this.codePoints = new CodePoints(text);
    this.prefix = prefix;
  }

  /** The offset in code points of an offset in UTF-16 units. */
  public int at(int utf16) {
    return codePoints.at(utf16);
  }

  /** The address of a span of the text. */
  public String of(Span span) {
    return prefix + "e-" + codePoints.at(span.start()) + "-" + codePoints.at(span.end());
  }
}
