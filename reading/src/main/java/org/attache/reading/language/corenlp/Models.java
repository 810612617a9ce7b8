package org.attache.reading.language.corenlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The three models that are needed. Loading them is most of the time that one short report takes,
 * so it begins at once and in the background: the names, which take longest, in one thread, the
 * others in a second one. They never change, so a process has them once.
 */
final class Models {
  /** What {@link ModelConverter} makes of CoreNLP's models, beside this class. */
  static final String NAMES = "english-names.bin";

  static final String PARSER = "english-parser.bin";

  static final String TAGGER = "english-tagger.bin";

  private final FutureTask<TaggerModel> tagger =
      new FutureTask<>(() -> new TaggerModel(read(TAGGER, TaggerModelBinary::read)));
  private final FutureTask<NameModel> names =
      new FutureTask<>(() -> new NameModel(read(NAMES, NameModelBinary::read)));
  private final FutureTask<FeatureSums> parser =
      new FutureTask<>(
          () -> new FeatureSums(new ParserWeights(read(PARSER, ParserModelBinary::read))));

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

  TaggerModel tagger() {
    return loaded(tagger);
  }

  NameModel names() {
    return loaded(names);
  }

  FeatureSums parser() {
    return loaded(parser);
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

  private static <T> T read(String name, Form<T> form) throws IOException {
    try (InputStream in = Models.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing; the build makes it in 'process-classes'");
      }
      return form.read(new BufferedInputStream(in, 1 << 16));
    }
  }

  private interface Form<T> {
    T read(InputStream in) throws IOException;
  }

  private static final class Holder {
    static final Models MODELS = new Models();
  }
}
