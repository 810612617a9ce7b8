package org.attache.app;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of the process, in UTF-8 whatever the locale says, and whether a person looks
 * at them.
 */
final class Terminal {
  private final InputStream in;
  private final Writer out;
  private final OutputStream bytesOut;
  private final PrintWriter err;
  private final boolean outIsTerminal;
  private final boolean errIsTerminal;

  /**
   * @param bytesOut where {@code out} writes to, for what is no text
   */
  Terminal(
      InputStream in,
      Writer out,
      OutputStream bytesOut,
      Writer err,
      boolean outIsTerminal,
      boolean errIsTerminal) {
    this.in = in;
    this.out = out;
    this.bytesOut = bytesOut;
    this.err = new PrintWriter(err, true);
    this.outIsTerminal = outIsTerminal;
    this.errIsTerminal = errIsTerminal;
  }

  /** The launcher tells by system properties which streams are terminals; Java cannot see it. */
  static Terminal ofProcess() {
    return new Terminal(
        System.in,
        writer(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.out),
        writer(FileDescriptor.err),
        Boolean.getBoolean("attache.out.terminal"),
        Boolean.getBoolean("attache.err.terminal"));
  }

  private static Writer writer(FileDescriptor descriptor) {
    return new BufferedWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), 1 << 16);
  }

  InputStream in() {
    return in;
  }

  Writer out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  /** Colours are for people, and for those who have not said no to them. */
  boolean hasColours() {
    return outIsTerminal && System.getenv("NO_COLOR") == null;
  }

  /** Whether a person reads the output as it comes. */
  boolean isRead() {
    return outIsTerminal;
  }

  /** Characters in a line; a guess where nobody told. */
  int width() {
    return Integer.getInteger("attache.columns", outIsTerminal ? 100 : 160);
  }

  boolean showsProgress() {
    return errIsTerminal;
  }

  /** One line on standard error: what is wrong, where. */
  void problem(String where, String what) {
    err.println((errIsTerminal ? "\r\u001b[K" : "") + where + ": " + what);
  }

  void problem(String where, Exception failure) {
    String message = failure.getMessage();
    problem(where, message == null ? failure.getClass().getSimpleName() : message);
  }

  /** Overwrites the last line of progress. */
  void progress(String line) {
    if (errIsTerminal) {
      err.print("\r\u001b[K" + line);
      err.flush();
    }
  }

  /** Bytes as they are, after all text. */
  void raw(byte[] bytes) {
    try {
      out.flush();
      bytesOut.write(bytes);
      bytesOut.flush();
    } catch (IOException e) {
      throw new OutputClosed(e);
    }
  }

  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      // whoever read our output has gone; there is nobody left to tell
    }
    err.flush();
  }
}
