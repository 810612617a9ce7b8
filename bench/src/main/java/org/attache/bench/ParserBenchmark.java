package org.attache.bench;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attache.reading.language.Dependencies;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.language.corenlp.CoreNlpEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time for one sentence's parse, ours and CoreNLP's with the same weights, over all samples. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class ParserBenchmark {
  private final CoreNlpEngine engine = new CoreNlpEngine();
  private final List<Sentence> sentences = sentences();
  private final DependencyParser reference =
      DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");
  private int next;

  private List<Sentence> sentences() {
    return Corpus.samples().stream()
        .flatMap(report -> engine.annotate(report, List.of()).sentences().stream())
        .toList();
  }

  private Sentence sentence() {
    next = (next + 1) % sentences.size();
    return sentences.get(next);
  }

  @Benchmark
  public Dependencies attache() {
    return engine.parser().parse(sentence().tokens());
  }

  @Benchmark
  public GrammaticalStructure coreNlp() {
    List<CoreLabel> words = new ArrayList<>();
    for (Token token : sentence().tokens()) {
      CoreLabel word = new CoreLabel();
      word.setWord(token.text());
      word.setValue(token.text());
      word.setTag(token.tag());
      word.setIndex(token.index() + 1);
      words.add(word);
    }
    return reference.predict(words);
  }
}
