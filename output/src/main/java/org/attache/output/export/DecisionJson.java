package org.attache.output.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import org.attache.register.review.Decision;

/** Decisions as JSON Lines; what a decision does not say is left out. */
public final class DecisionJson implements RowWriter<Decision> {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Writer out;
  private final Function<Decision, String> about;

  /**
   * @param about id of the entry, person or organisation that a decision is about today; empty text
   *     where there is none
   */
  public DecisionJson(Writer out, Function<Decision, String> about) {
    this.out = out;
    this.about = about;
  }

  @Override
  public void write(Decision decision) throws IOException {
    try (JsonGenerator json =
        FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.writeStartObject();
      json.writeNumberField("number", decision.number());
      json.writeStringField("time", decision.time());
      json.writeStringField("reviewer", decision.reviewer());
      json.writeStringField("action", Labels.of(decision.action()));
      if (!about.apply(decision).isEmpty()) {
        json.writeStringField("about", about.apply(decision));
      }
      Json.optional(json, "field", decision.field());
      Json.optional(json, "value", decision.value());
      if (decision.undoes().isPresent()) {
        json.writeNumberField("undoes", decision.undoes().get());
      }
      json.writeStringField("reason", decision.reason());
      Json.list(json, "tellings", decision.tellings());
      Json.list(json, "others", decision.others());
      json.writeEndObject();
    }
    out.write('\n');
  }
}
