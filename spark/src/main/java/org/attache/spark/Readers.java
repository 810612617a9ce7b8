package org.attache.spark;

import org.attache.reading.ReportReader;
import org.attache.register.origins.Fingerprinter;
import org.attache.sources.ReportMaker;
import org.attache.store.json.ModelJson;

/** What is costly to load, once in each executor. Safe to share between its tasks. */
final class Readers {
  /** Loaded by the first task that needs it. */
  private static final class Held {
    private static final Readers ONE = new Readers();
  }

  /** Apart, because most stages read nothing. */
  private static final class Json {
    private static final ModelJson ONE = new ModelJson();
  }

  final ReportReader reader = new ReportReader();
  final ReportMaker maker = new ReportMaker(false);
  final Fingerprinter fingerprinter = new Fingerprinter();

  private Readers() {}

  static Readers shared() {
    return Held.ONE;
  }

  static ModelJson json() {
    return Json.ONE;
  }
}
