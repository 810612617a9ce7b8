package org.attache.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.output.ReadingJson;
import org.attache.reading.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache read}. */
@Command(name = "read", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
  @Parameters(arity = "1..*")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--format", defaultValue = "jsonl")
  private String format = "jsonl";

  @Option(names = "--published")
  private Optional<String> published = Optional.empty();

  @Override
  public Integer call() throws Exception {
    ReportReader reader = new ReportReader();
    ReadingJson json = new ReadingJson(format.equals("json"));
    ExecutorService pool = Executors.newFixedThreadPool(2);
    Deque<Future<Reading>> running = new ArrayDeque<>();
    try (Writer out =
        new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
      for (String input : inputs) {
        for (Report report : reports(Path.of(input))) {
          running.add(pool.submit(() -> reader.read(report)));
          if (running.size() > 8) {
            json.write(running.remove().get(), out);
            out.write('\n');
          }
        }
      }
      for (Future<Reading> reading : running) {
        json.write(reading.get(), out);
        out.write('\n');
      }
    } finally {
      pool.shutdown();
    }
    return 0;
  }

  private List<Report> reports(Path path) throws IOException {
    if (!path.toString().endsWith(".jsonl")) {
      return List.of(Report.of(path.toString(), published, Files.readString(path)));
    }
    List<Report> reports = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader in = Files.newBufferedReader(path)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode node = mapper.readTree(line);
        reports.add(
            new Report(
                field(node, "id"),
                path.toString(),
                field(node, "url"),
                field(node, "title"),
                Optional.empty(),
                field(node, "publisher"),
                field(node, "published"),
                field(node, "language"),
                node.get("text").asText()));
      }
    }
    return reports;
  }

  private static Optional<String> field(JsonNode node, String name) {
    return node.hasNonNull(name) ? Optional.of(node.get(name).asText()) : Optional.empty();
  }
}
