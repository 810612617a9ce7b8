package org.attache.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A command line run inside the test, and what it printed.
 *
 * @param bytes what it gave that is no text
 */
record CommandRun(int status, String out, String err, byte[] bytes) {

  static CommandRun of(String... args) {
    return withInput("", args);
  }

  static CommandRun withInput(String standardInput, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            out,
            bytes,
            err,
            false,
            false);
    int status = Attache.run(terminal, args);
    return new CommandRun(status, out.toString(), err.toString(), bytes.toByteArray());
  }

  List<String> errors() {
    return err.lines().toList();
  }
}
