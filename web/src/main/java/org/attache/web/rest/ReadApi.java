package org.attache.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.attache.output.ReadingJson;
import org.attache.web.intake.Desk;
import org.attache.web.intake.Outcome;
import org.attache.web.intake.Submission;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;

/** Reads a report and keeps nothing. */
final class ReadApi implements PageFamily {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int NOT_PROCESSABLE = 422;

  private final Desk desk;

  ReadApi(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void routes(Routes routes) {
    routes.post(Rest.BASE + "/read", Role.READER, this::read);
  }

  private void read(Context ctx) {
    byte[] object = oneLine(ctx.bodyAsBytes());
    Outcome outcome = desk.read(new Submission(object, "application/json", new TreeMap<>()));
    if (outcome instanceof Outcome.Unreadable unreadable) {
      throw new HttpResponseException(NOT_PROCESSABLE, unreadable.problem());
    }
    Outcome.Read read = (Outcome.Read) outcome;
    read.warning().ifPresent(warning -> ctx.header("Warning", "199 - \"" + plain(warning) + "\""));
    Answers.json(
        ctx,
        Answers.bytes(
            out -> {
              Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
              new ReadingJson(false).write(read.reading(), writer);
              writer.flush();
            }));
  }

  /** What a header may hold. */
  private static String plain(String text) {
    return text.replaceAll("[^ -~]|[\"\\\\]", " ");
  }

  /** A JSON object without line breaks, as a line of JSON Lines must be. */
  static byte[] oneLine(byte[] body) {
    try {
      JsonNode object = MAPPER.readTree(body);
      if (object != null && object.isObject()) {
        return MAPPER.writeValueAsBytes(object);
      }
    } catch (IOException e) {
      // said below
    }
    throw new BadRequestResponse("The body must be one JSON object with \"text\" or \"html\".");
  }
}
