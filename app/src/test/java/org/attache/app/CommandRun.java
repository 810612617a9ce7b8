package org.attache.app;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command line run inside the test, and what it printed. */
record CommandRun(int status, String out, String err) {

  static CommandRun of(String... args) {
    return withInput("", args);
  }

  static CommandRun withInput(String standardInput, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            false,
            false);
    int status = Attache.run(terminal, args);
    return new CommandRun(status, out.toString(), err.toString());
  }

  List<String> errors() {
    return err.lines().toList();
  }
}
