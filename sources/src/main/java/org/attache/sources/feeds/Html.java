package org.attache.sources.feeds;

import org.jsoup.Jsoup;

/** HTML as feeds hold it. */
public final class Html {
  private Html() {}

  /** Its words, on one line. */
  public static String text(String html) {
    return Jsoup.parseBodyFragment(html).text();
  }
}
