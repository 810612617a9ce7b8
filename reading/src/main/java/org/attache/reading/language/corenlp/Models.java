package org.attache.reading.language.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Optional;
import java.util.function.Supplier;

/** The three models of CoreNLP that are needed, each loaded once, on first use. */
final class Models {
  private static final String HOME = "edu/stanford/nlp/models/";

  private final Lazy<MaxentTagger> tagger =
      new Lazy<>(() -> new MaxentTagger(HOME + "pos-tagger/english-left3words-distsim.tagger"));
  private final Lazy<CRFClassifier<CoreLabel>> names =
      new Lazy<>(
          () ->
              CRFClassifier.getClassifierNoExceptions(
                  HOME + "ner/english.all.3class.distsim.crf.ser.gz"));
  private final Lazy<DependencyParser> parser =
      new Lazy<>(() -> DependencyParser.loadFromModelFile(HOME + "parser/nndep/english_UD.gz"));

  Models() {
    RedwoodConfiguration.current().clear().apply();
  }

  MaxentTagger tagger() {
    return tagger.get();
  }

  CRFClassifier<CoreLabel> names() {
    return names.get();
  }

  DependencyParser parser() {
    return parser.get();
  }

  private static final class Lazy<T> {
    private final Supplier<T> load;
    private volatile Optional<T> value = Optional.empty();

    Lazy(Supplier<T> load) {
      this.load = load;
    }

    T get() {
      if (value.isEmpty()) {
        synchronized (this) {
          if (value.isEmpty()) {
            value = Optional.of(load.get());
          }
        }
      }
      return value.get();
    }
  }
}
