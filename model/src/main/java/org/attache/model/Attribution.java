package org.attache.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who says what: a content, the words that attribute it (cue), and the source.
 *
 * @param kind what the source does: says, thinks, plans …
 * @param content one or more pieces in text order; never empty
 * @param cue the reporting words; empty where a quotation runs on without any
 * @param source the words that name the source; empty where the sentence has none
 * @param speaker the source, resolved; empty where there is none
 * @param carrier who passes it on, where the same words name them: "the agency quoted X as saying"
 */
public record Attribution(
    AttributionKind kind,
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    Optional<Source> speaker,
    Optional<Channel> channel,
    Optional<Source> carrier) {
  public Attribution {
    Objects.requireNonNull(kind, "kind");
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(carrier, "carrier");
    if (content.isEmpty()) {
      throw new IllegalArgumentException("attribution without content");
    }
  }

  /** A speech act. */
  public Attribution(
      List<Span> content,
      List<Span> cue,
      List<Span> source,
      Optional<Source> speaker,
      Optional<Channel> channel) {
    this(AttributionKind.SAID, content, cue, source, speaker, channel, Optional.empty());
  }

  /** Where it begins: its first word of cue, or of content where it has no cue. */
  public int anchor() {
    return cue.isEmpty() ? content.get(0).start() : cue.get(0).start();
  }

  /** Whether all of it stands in the content of the other: A reports that B said. */
  public boolean isWithin(Attribution other) {
    return this != other
        && Stream.concat(content.stream(), cue.stream())
            .allMatch(mine -> other.content.stream().anyMatch(theirs -> theirs.contains(mine)));
  }
}
