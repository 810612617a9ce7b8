package org.attache.reading.find.events;

import java.util.List;
import java.util.Optional;
import org.attache.model.CodedEvent;
import org.attache.model.Report;
import org.attache.reading.ReportReader;

/** Reads sentences into events, written "FRA > RWA AID". */
final class Coded {
  private static final ReportReader READER = new ReportReader();

  private Coded() {}

  static List<CodedEvent> events(String text) {
    return READER.read(Report.of("test", Optional.of("2021-11-24"), text)).list(CodedEvent.class);
  }

  static List<String> in(String text) {
    return events(text).stream().map(Coded::line).toList();
  }

  private static String line(CodedEvent event) {
    return code(event.source()) + " > " + code(event.target()) + " " + event.type();
  }

  private static String code(Optional<?> state) {
    return state.map(Object::toString).orElse("-");
  }
}
