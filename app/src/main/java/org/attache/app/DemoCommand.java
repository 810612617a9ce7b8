package org.attache.app;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.attache.model.Agreement;
import org.attache.model.Deployment;
import org.attache.model.Exercise;
import org.attache.model.Finding;
import org.attache.model.Meeting;
import org.attache.model.Reading;
import org.attache.model.Statement;
import org.attache.model.Visit;
import org.attache.output.ReadingView;
import org.attache.reading.ReportReader;
import org.attache.testkit.Sample;
import org.attache.testkit.Samples;
import picocli.CommandLine.Command;

/** {@code attache demo}: what Attaché makes of the sample reports that come with it. */
@Command(
    name = "demo",
    description = "Reads the sample reports that come with Attaché and shows the first.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  attache demo"})
final class DemoCommand implements Callable<Integer> {
  private static final String FIRST = "general-staff-delegation";

  private final Terminal terminal;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ReportReader reader = new ReportReader();
    List<Sample> samples = Samples.list();
    List<Reading> readings = new ArrayList<>();
    Progress progress = new Progress(terminal);
    int cores = Runtime.getRuntime().availableProcessors();
    try (Batch<Reading> batch =
        new Batch<>(
            cores,
            reading -> {
              readings.add(reading);
              progress.advance();
            })) {
      inDemoOrder(samples).forEach(sample -> batch.add(() -> reader.read(sample.report())));
      batch.finish();
    }
    progress.done();
    Writer out = terminal.out();
    new ReadingView(terminal.hasColours()).write(readings.get(0), out);
    out.write(summary(readings));
    out.write("\nTry next:  ./attache read FILE.txt --published 2026-11-23\n");
    out.write("           ./attache serve --open    (a register in the browser)\n");
    return Exit.OK;
  }

  private static Stream<Sample> inDemoOrder(List<Sample> samples) {
    return Stream.concat(
        samples.stream().filter(s -> s.id().equals(FIRST)),
        samples.stream().filter(s -> !s.id().equals(FIRST)));
  }

  private static String summary(List<Reading> readings) {
    return String.format(
        Locale.ROOT,
        "%nIn all %d sample reports (invented, see their notes): %d visits, %d meetings,"
            + " %d statements, %d deployments, %d agreements, %d exercises.%n",
        readings.size(),
        count(readings, Visit.class),
        count(readings, Meeting.class),
        count(readings, Statement.class),
        count(readings, Deployment.class),
        count(readings, Agreement.class),
        count(readings, Exercise.class));
  }

  private static int count(List<Reading> readings, Class<? extends Finding> kind) {
    return readings.stream().mapToInt(reading -> reading.list(kind).size()).sum();
  }
}
