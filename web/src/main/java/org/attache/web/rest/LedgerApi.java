package org.attache.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.register.Register;
import org.attache.register.RegisterStore;
import org.attache.register.review.Decision;
import org.attache.register.review.Decision.Action;
import org.attache.register.review.Proposal;
import org.attache.web.page.Filters;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Visitor;

/** The ledger of decisions, and deciding. */
final class LedgerApi implements PageFamily {
  private static final int CREATED = 201;
  private static final List<String> FIELDS =
      List.of("action", "entry", "other", "tellings", "field", "value", "undoes", "reason");

  private final RegisterStore register;
  private final Clock clock;

  LedgerApi(RegisterStore register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  @Override
  public void routes(Routes routes) {
    routes.get(
        Rest.BASE + "/decisions",
        Role.READER,
        ctx -> Answers.json(ctx, Answers.object().set("items", json(register.ledger()))));
    routes.post(Rest.BASE + "/decisions", Role.CODER, this::decide);
  }

  private void decide(Context ctx) {
    ObjectNode body = Answers.body(ctx, FIELDS);
    Action action =
        Answers.text(body, "action")
            .map(word -> Filters.constant(Action.class, word))
            .orElseThrow(() -> new BadRequestResponse("Give an action."));
    switch (action) {
      case ACCEPT, REJECT, NOT_VERIFIABLE, NOTE -> {}
      case CORRECT, MERGE, SPLIT, UNDO -> Visitor.of(ctx).needs(Role.EDITOR);
    }
    Proposal proposal =
        new Proposal(
            action,
            Answers.text(body, "entry").orElse(""),
            Answers.text(body, "other"),
            strings(body, "tellings"),
            Answers.text(body, "field").filter(field -> action == Action.CORRECT),
            Answers.text(body, "value"),
            undoes(body).filter(number -> action == Action.UNDO),
            Visitor.of(ctx).reviewer(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
            Answers.text(body, "reason")
                .orElseThrow(
                    () -> new BadRequestResponse("Give a reason: it stays in the ledger.")));
    Decision decision = register.transaction(tx -> new Register().decide(tx, proposal));
    ctx.status(CREATED);
    Answers.json(ctx, json(decision));
  }

  private static Optional<Long> undoes(ObjectNode body) {
    JsonNode value = body.path("undoes");
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isIntegralNumber()) {
      throw new BadRequestResponse("'undoes' must be the number of a decision.");
    }
    return Optional.of(value.longValue());
  }

  private static List<String> strings(ObjectNode body, String name) {
    List<String> strings = new ArrayList<>();
    for (JsonNode value : body.path(name)) {
      if (!value.isTextual()) {
        throw new BadRequestResponse("'" + name + "' must be a list of strings.");
      }
      strings.add(value.textValue());
    }
    return strings;
  }

  /** Decisions, in their order. */
  static ArrayNode json(List<Decision> decisions) {
    ArrayNode items = Answers.array();
    decisions.forEach(decision -> items.add(json(decision)));
    return items;
  }

  private static ObjectNode json(Decision decision) {
    ObjectNode json = Answers.object();
    json.put("number", decision.number());
    json.put("after", decision.after());
    json.put("action", Filters.word(decision.action()));
    json.set("tellings", Answers.strings(decision.tellings()));
    json.set("others", Answers.strings(decision.others()));
    Answers.optional(json, "field", decision.field());
    Answers.optional(json, "value", decision.value());
    decision.undoes().ifPresent(number -> json.put("undoes", number));
    json.put("reviewer", decision.reviewer());
    json.put("time", decision.time());
    json.put("reason", decision.reason());
    return json;
  }
}
