package org.attache.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An attributed proposition.
 *
 * @param content what is said, without the attribution, in pieces; none for a reported silence or
 *     refusal to comment
 * @param about what it is about, in the report's words
 */
public record Statement(
    Source source,
    Optional<Channel> channel,
    List<Span> content,
    Optional<String> about,
    Evidence evidence)
    implements Finding {
  public Statement {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(channel, "channel");
    content = List.copyOf(content);
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(evidence, "evidence");
  }
}
