package org.attache.register.entry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ids in imported knowledge. */
final class Links {
  private static final Pattern ITEM = Pattern.compile("Q[0-9]+");

  private Links() {}

  static Optional<String> wikidata(List<String> links) {
    return links.stream().filter(link -> ITEM.matcher(link).matches()).findFirst();
  }
}
