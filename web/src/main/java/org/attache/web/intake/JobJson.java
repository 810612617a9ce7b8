package org.attache.web.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Where a job stands, as one JSON object. */
public final class JobJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JobJson() {}

  /** The object. */
  public static ObjectNode of(Job.State state) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("id", state.id());
    json.put("revision", state.revision());
    json.put("by", state.by());
    json.put("what", state.what());
    json.put("stage", state.stage().name().toLowerCase(Locale.ROOT));
    json.put("resumed", state.resumed());
    json.put("added", state.added());
    json.put("known", state.known());
    json.put("failed", state.failed());
    ArrayNode problems = json.putArray("problems");
    for (Job.Problem problem : state.problems()) {
      problems.addObject().put("origin", problem.origin()).put("problem", problem.problem());
    }
    state.failure().ifPresent(why -> json.put("failure", why));
    return json;
  }
}
