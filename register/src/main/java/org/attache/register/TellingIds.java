package org.attache.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.model.Agreement;
import org.attache.model.CodedEvent;
import org.attache.model.Deployment;
import org.attache.model.Exercise;
import org.attache.model.Finding;
import org.attache.model.Meeting;
import org.attache.model.RelationSignal;
import org.attache.model.Statement;
import org.attache.model.Visit;
import org.attache.register.entry.Kind;

/**
 * Ids of tellings that stay the same when a better reader finds the same thing again: they rest on
 * the report, the kind, where the evidence stands, and the parties; not on what may be read better.
 */
final class TellingIds {
  private static final int DIGITS = 12;

  private final String report;
  private final Map<String, Integer> seen = new LinkedHashMap<>();

  TellingIds(String report) {
    this.report = report;
  }

  String next(Finding finding) {
    Kind kind = Kind.of(finding);
    String about =
        report + "|" + kind + "|" + finding.evidence().sentence().start() + "|" + parties(finding);
    int ordinal = seen.merge(about, 1, Integer::sum);
    return kind.prefix() + hash(about + "|" + ordinal);
  }

  /** The first twelve hexadecimal digits of the text's SHA-256. */
  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String parties(Finding finding) {
    if (finding instanceof Visit visit) {
      return visit.visitor() + ">" + visit.host();
    }
    if (finding instanceof Meeting meeting) {
      return meeting.states().stream().sorted().toList().toString();
    }
    if (finding instanceof Deployment deployment) {
      return deployment.sender() + ">" + deployment.location().map(Object::toString).orElse("");
    }
    if (finding instanceof Agreement agreement) {
      return agreement.parties().toString();
    }
    if (finding instanceof Exercise exercise) {
      return exercise.participants().toString();
    }
    if (finding instanceof RelationSignal signal) {
      return signal.first() + "+" + signal.second();
    }
    if (finding instanceof CodedEvent event) {
      return event.source().map(Object::toString).orElse("")
          + ">"
          + event.target().map(Object::toString).orElse("")
          + event.type();
    }
    return finding instanceof Statement statement && !statement.content().isEmpty()
        ? String.valueOf(statement.content().get(0).start())
        : "";
  }
}
