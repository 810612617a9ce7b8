package org.attache.web.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** An error for programs, as RFC 9457 has it. */
public final class Problem {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Problem() {}

  /**
   * Sends it.
   *
   * @param detail what is wrong and what to do, for people
   */
  public static void send(Context ctx, int status, String detail) {
    ObjectNode problem = MAPPER.createObjectNode();
    problem.put("type", "about:blank");
    problem.put("title", HttpStatus.forStatus(status).getMessage());
    problem.put("status", status);
    problem.put("detail", detail);
    problem.put("instance", ctx.path());
    ctx.status(status)
        .header("Cache-Control", "no-store")
        .contentType("application/problem+json")
        .result(problem.toString());
  }
}
