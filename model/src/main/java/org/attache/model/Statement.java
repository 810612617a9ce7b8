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
 * @param particulars audience, target, stance and what else is said of it
 */
public record Statement(
    Source source,
    Optional<Channel> channel,
    List<Span> content,
    Optional<String> about,
    Evidence evidence,
    Particulars particulars)
    implements Finding {

  /** A statement of which nothing else is said. */
  public Statement(
      Source source,
      Optional<Channel> channel,
      List<Span> content,
      Optional<String> about,
      Evidence evidence) {
    this(source, channel, content, about, evidence, Particulars.NONE);
  }

  /** The same, with what else is said of it. */
  public Statement with(Particulars known) {
    return new Statement(source, channel, content, about, evidence, known);
  }

  public Statement {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(channel, "channel");
    content = List.copyOf(content);
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(particulars, "particulars");
  }

  @Override
  public Statement with(Evidence other) {
    return new Statement(source, channel, content, about, other, particulars);
  }
}
