package org.attache.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Text inside addresses. */
public final class PathText {
  private PathText() {}

  /** Text as one step of a path or one value behind the question mark. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
