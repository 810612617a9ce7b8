package org.attache.web.operations;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.attache.web.page.Journal;

/** Writes one JSON object a line: time, what, the facts, and for failures where they come from. */
public final class JsonJournal implements Journal {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final PrintWriter out;
  private final Clock clock;

  /**
   * @param out stays open; each line is flushed
   */
  public JsonJournal(PrintWriter out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public void note(String what, Map<String, ?> facts, Optional<Throwable> failure) {
    ObjectNode line = MAPPER.createObjectNode();
    line.put("time", clock.instant().toString());
    line.put("what", what);
    facts.forEach((name, value) -> line.set(name, MAPPER.valueToTree(value)));
    failure.ifPresent(
        thrown -> {
          StringWriter trace = new StringWriter();
          thrown.printStackTrace(new PrintWriter(trace));
          line.put("failure", trace.toString());
        });
    synchronized (out) {
      out.println(line);
      out.flush();
    }
  }
}
