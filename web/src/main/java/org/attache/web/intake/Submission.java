package org.attache.web.intake;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing to read, as it was handed in.
 *
 * @param mediaType what it is: {@code application/json} for an object with {@code text} or {@code
 *     html}, {@code text/html}, {@code text/plain}, {@code application/pdf}
 * @param known what is known of it and goes before what it says of itself: {@code title}, {@code
 *     published} …
 */
public record Submission(byte[] bytes, String mediaType, SortedMap<String, String> known) {
  public Submission {
    Objects.requireNonNull(mediaType, "mediaType");
    known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
  }
}
