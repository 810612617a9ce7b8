package org.attache.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.reading.ReportReader;
import org.attache.register.Arrival;
import org.attache.register.Incoming;
import org.attache.register.Register;
import org.attache.register.RegisterStore;
import org.attache.register.memory.MemoryStore;
import org.attache.register.origins.Fingerprinter;

/** A register of invented reports, read by the reader. */
public final class SampleRegister {
  /** Text that must come out of every page as text. */
  public static final String HOSTILE =
      "<script>alert('x')</script><img src=x onerror=alert(1)>\"'&";

  private static final List<Report> REPORTS =
      List.of(
          report(
              "lake-1",
              "A minister in Kigali",
              "Lake Post",
              "2024-03-06",
              "French Defence Minister Luc Arnaud visited Kigali on Tuesday for talks with his"
                  + " Rwandan counterpart Paul Mugisha. \"We agreed to train officers"
                  + " together,\" Arnaud told a press conference."),
          report(
              "lake-2",
              "Soldiers for Mozambique",
              "Harbour Wire",
              "2024-03-09",
              "Portugal has sent 150 soldiers to Mozambique to train its army."),
          report(
              "lake-3",
              "Talks in Kigali",
              "Harbour Wire",
              "2024-03-07",
              "France's Defence Minister Luc Arnaud was in Kigali on Tuesday, where he met Rwandan"
                  + " Defence Minister Paul Mugisha."),
          report(
              "lake-4",
              HOSTILE,
              HOSTILE,
              "2024-04-02",
              "Kenyan Foreign Minister Rose Achieng arrived in Kampala on Monday. "
                  + HOSTILE
                  + " Kenya and Uganda signed a defence cooperation agreement in Kampala."),
          report(
              "lake-5",
              "Relations sour",
              "Lake Post",
              "2024-05-11",
              "Rwanda expelled the Belgian ambassador on Friday. Belgium condemned the decision."));

  private SampleRegister() {}

  /** Apart, because reading takes a while: once for all tests. */
  private static final class Readings {
    private static final List<Reading> ALL =
        REPORTS.stream().map(new ReportReader()::read).toList();
  }

  /** A new register of all the samples. */
  static RegisterStore make() {
    MemoryStore store = new MemoryStore();
    fill(store);
    return store;
  }

  /** The samples. */
  public static List<Report> reports() {
    return REPORTS;
  }

  /** A new register of other reports; their ids are their numbers, 64 digits long. */
  public static RegisterStore of(List<Report> reports) {
    return into(new MemoryStore(), reports);
  }

  /** A register with those reports in it. */
  static RegisterStore into(RegisterStore store, List<Report> reports) {
    fill(store, reports.stream().map(new ReportReader()::read).toList());
    return store;
  }

  /** A report in English. */
  public static Report report(String publisher, String published, String text) {
    return report("sample", "Report of " + published, publisher, published, text);
  }

  /** Puts the samples into a register; their ids are digits: 111…, 222…. */
  static void fill(RegisterStore store) {
    fill(store, Readings.ALL);
  }

  private static void fill(RegisterStore store, List<Reading> readings) {
    Register register = new Register();
    Fingerprinter fingerprinter = new Fingerprinter();
    int number = 0;
    for (Reading reading : readings) {
      number++;
      String id = id(number);
      Arrival arrival =
          new Arrival(
              id,
              reading.report().origin(),
              Optional.empty(),
              Optional.empty(),
              Optional.of("text/plain"),
              Optional.of("UTF-8"),
              Optional.empty(),
              new TreeMap<>(),
              arrived(number));
      byte[] bytes = reading.report().text().getBytes(StandardCharsets.UTF_8);
      store.transaction(
          tx -> {
            tx.archive(arrival, bytes);
            return register.take(tx, Incoming.of(id, "test", reading, fingerprinter));
          });
    }
  }

  /** The first ones on a day each, the others at once. */
  private static String arrived(int number) {
    return "2024-06-0" + Math.min(number, 9) + "T10:00:00Z";
  }

  private static String id(int number) {
    return number < 10
        ? Integer.toString(number).repeat(64)
        : String.format(Locale.ROOT, "%064d", number);
  }

  private static Report report(
      String id, String title, String publisher, String published, String text) {
    return new Report(
        Optional.of(id),
        id,
        Optional.empty(),
        Optional.of(title),
        Optional.empty(),
        Optional.of(publisher),
        Optional.of(published),
        Optional.of("en"),
        text);
  }
}
