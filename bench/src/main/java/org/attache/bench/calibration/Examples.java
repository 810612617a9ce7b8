package org.attache.bench.calibration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Reading;
import org.attache.output.ReadingJson;
import org.attache.reading.ReportReader;
import org.attache.reading.confidence.Confidence;
import org.attache.reading.confidence.FindingKind;
import org.attache.testkit.RecordScorer;
import org.attache.testkit.Sample;
import org.attache.testkit.Samples;

/** The findings of our own samples, with their signs, and whether the samples expect them. */
final class Examples {
  private Examples() {}

  static List<Example> ofSamples() throws IOException {
    ReportReader reader = new ReportReader();
    Confidence confidence = new Confidence("en");
    List<Example> examples = new ArrayList<>();
    for (Sample sample : Samples.list()) {
      Reading reading = reader.read(sample.report());
      examples.addAll(of(sample, reading, confidence.signs(reading)));
    }
    return examples;
  }

  private static List<Example> of(Sample sample, Reading reading, List<List<String>> signs)
      throws IOException {
    StringWriter line = new StringWriter();
    new ReadingJson(false).write(reading, line);
    JsonNode written = new ObjectMapper().readTree(line.toString());
    RecordScorer scorer = new RecordScorer();
    scorer.add(sample, written);
    Map<JsonNode, Boolean> right = new IdentityHashMap<>();
    scorer.verdicts().forEach(verdict -> right.put(verdict.record(), verdict.right()));
    Map<FindingKind, Integer> seen = new EnumMap<>(FindingKind.class);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < reading.findings().size(); i++) {
      List<String> own = signs.get(i);
      FindingKind kind = FindingKind.of(reading.findings().get(i));
      int nth = seen.merge(kind, 1, Integer::sum) - 1;
      // what the sample says nothing of is neither right nor wrong
      Optional.ofNullable(right.get(written.path(kind.toString()).path(nth)))
          .map(isRight -> new Example(sample.id(), kind, own, isRight))
          .ifPresent(examples::add);
    }
    return examples;
  }
}
