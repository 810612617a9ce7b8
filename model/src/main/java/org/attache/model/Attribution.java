package org.attache.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who says what: a content, the words that attribute it (cue), and the source.
 *
 * @param content one or more pieces in text order; never empty
 * @param cue the reporting words; empty where a quotation runs on without any
 * @param source the words that name the source; empty where the sentence has none
 * @param speaker the source, resolved; empty where there is none
 */
public record Attribution(
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    Optional<Source> speaker,
    Optional<Channel> channel) {
  public Attribution {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(channel, "channel");
    if (content.isEmpty()) {
      throw new IllegalArgumentException("attribution without content");
    }
  }
}
