package org.attache.reading.language.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.zip.GZIPInputStream;

/**
 * The three models that are needed. Loading them is most of the time that one short report takes,
 * so it begins at once and in the background: names in one thread, the others in a second one. They
 * never change and take 300 MB, so a process has them once.
 */
final class Models {
  private static final String HOME = "edu/stanford/nlp/models/";
  private static final String TAGGER = HOME + "pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES = HOME + "ner/english.all.3class.distsim.crf.ser.gz";
  private static final String PARSER_TEXT = "/" + HOME + "parser/nndep/english_UD.gz";

  /** The same model as {@link #PARSER_TEXT}, see {@link ParserModelConverter}. */
  private static final String PARSER = "english-parser.bin";

  private final FutureTask<CRFClassifier<CoreLabel>> names =
      new FutureTask<>(() -> CRFClassifier.getClassifier(NAMES));
  private final FutureTask<MaxentTagger> tagger = new FutureTask<>(() -> new MaxentTagger(TAGGER));
  private final FutureTask<FeatureSums> parser =
      new FutureTask<>(() -> new FeatureSums(new ParserWeights(parserModel())));

  private Models() {
    RedwoodConfiguration.current().clear().apply();
    inBackground("names", names);
    inBackground(
        "tagger",
        () -> {
          tagger.run();
          parser.run();
        });
  }

  /** The models, which begin to load with the first call. */
  static Models shared() {
    return Holder.MODELS;
  }

  MaxentTagger tagger() {
    return loaded(tagger);
  }

  CRFClassifier<CoreLabel> names() {
    return loaded(names);
  }

  /** A parser for one thread. */
  FastParser newParser() {
    return new FastParser(loaded(parser));
  }

  private static void inBackground(String model, Runnable load) {
    Thread thread = new Thread(load, "load-" + model);
    thread.setDaemon(true);
    thread.start();
  }

  private static <T> T loaded(FutureTask<T> model) {
    try {
      return model.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a language model cannot be loaded", failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a language model was loading");
    }
  }

  /** A build that skips the conversion has the text only, which takes a second longer to read. */
  private static ParserModel parserModel() throws IOException {
    try (InputStream binary = Models.class.getResourceAsStream(PARSER)) {
      if (binary != null) {
        return ParserModelBinary.read(new BufferedInputStream(binary, 1 << 16));
      }
    }
    try (InputStream text = Models.class.getResourceAsStream(PARSER_TEXT)) {
      if (text == null) {
        throw new IOException("no parser model on the class path");
      }
      return ParserModelText.read(new GZIPInputStream(text, 1 << 16));
    }
  }

  private static final class Holder {
    static final Models MODELS = new Models();
  }
}
