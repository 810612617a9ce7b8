package org.attache.web.review;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.attache.output.text.FieldWords;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.fields.Choices;
import org.attache.register.review.Decision.Action;
import org.attache.register.review.Proposal;
import org.attache.web.page.Filters;
import org.attache.web.page.Visitor;

/** What a form of the review asks for. */
final class Wish {
  private static final int LONGEST = 2_000;
  private static final List<Action> VERDICTS =
      List.of(Action.ACCEPT, Action.REJECT, Action.NOT_VERIFIABLE, Action.NOTE);

  private final Context ctx;
  private final Clock clock;

  Wish(Context ctx, Clock clock) {
    this.ctx = ctx;
    this.clock = clock;
  }

  /** A field of the form, stripped; empty if it is blank or not there. */
  Optional<String> field(String name) {
    Optional<String> value =
        Optional.ofNullable(ctx.formParam(name)).map(String::strip).filter(v -> !v.isEmpty());
    if (value.isPresent() && value.get().length() > LONGEST) {
      throw new BadRequestResponse(
          "'" + name + "' is longer than " + LONGEST + " characters; say it more briefly.");
    }
    return value;
  }

  /** The entry that the form is about. */
  String entry() {
    return field("entry").orElseThrow(() -> new BadRequestResponse("Which entry is it about?"));
  }

  /** The revision of the entry that the reviewer has seen; empty where the form does not say. */
  Optional<Long> revision() {
    return number("revision");
  }

  Optional<Long> number(String name) {
    try {
      return field(name).map(Long::valueOf);
    } catch (NumberFormatException e) {
      throw new BadRequestResponse("'" + name + "' must be a number.");
    }
  }

  Proposal verdict() {
    Action action =
        Filters.constant(
            Action.class,
            field("decision").orElseThrow(() -> new BadRequestResponse("Decide what?")));
    if (!VERDICTS.contains(action)) {
      throw new BadRequestResponse("Accept, reject, not-verifiable or note.");
    }
    if (action == Action.NOTE && field("reason").isEmpty()) {
      throw new BadRequestResponse("A note needs words: write them into the field for the reason.");
    }
    return Proposal.verdict(action, entry(), reviewer(), now(), reason());
  }

  /**
   * @param seen the entry as it is
   */
  Proposal correction(Entry seen) {
    String field =
        field("field").orElseThrow(() -> new BadRequestResponse("Which field is to be corrected?"));
    boolean empties = field("empty").isPresent();
    Optional<String> value =
        empties ? Optional.empty() : field("value").map(text -> plain(seen.kind(), field, text));
    if (value.isEmpty() && !empties) {
      throw new BadRequestResponse(
          "Give the value that '"
              + FieldWords.label(field)
              + "' should have, or tick that it says nothing.");
    }
    if (field("reason").isEmpty()) {
      throw new BadRequestResponse("A correction needs a reason: others will ask why.");
    }
    return Proposal.correct(entry(), field, value, reviewer(), now(), reason());
  }

  /** As the register writes it: codes of states in capitals, words of closed sets as they are. */
  private static String plain(Kind kind, String field, String text) {
    List<String> choices = Choices.of(kind, field);
    if (!choices.isEmpty() && !choices.contains(text)) {
      throw new BadRequestResponse(
          "'"
              + text
              + "' is none of "
              + String.join(", ", choices.stream().map(one -> one.replace('_', ' ')).toList())
              + ".");
    }
    return Choices.isState(kind, field) ? Filters.state(text).value() : text;
  }

  Proposal undo(long decision) {
    return Proposal.undo(decision, reviewer(), now(), reason());
  }

  Proposal merge() {
    String other =
        field("other").orElseThrow(() -> new BadRequestResponse("Merge it with which entry?"));
    return Proposal.merge(entry(), other, reviewer(), now(), reason());
  }

  Proposal split() {
    return Proposal.split(entry(), ctx.formParams("telling"), reviewer(), now(), reason());
  }

  String reviewer() {
    return Visitor.of(ctx).reviewer();
  }

  private String reason() {
    return field("reason").orElse("");
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
