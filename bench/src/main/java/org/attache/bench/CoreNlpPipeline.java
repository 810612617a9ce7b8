package org.attache.bench;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.Properties;
import org.attache.model.Report;

/**
 * CoreNLP's own pipeline with the same models and its leanest settings, as somebody would use it
 * who wants what we want from it: tags, lemmas, names and every sentence's parse.
 */
final class CoreNlpPipeline {
  private final StanfordCoreNLP pipeline;

  CoreNlpPipeline() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    settings.setProperty("tokenize.options", "quotes=latex");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
    settings.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    pipeline = new StanfordCoreNLP(settings);
  }

  /** Annotates a report and returns how many tokens it has. */
  int annotate(Report report) {
    CoreDocument document = new CoreDocument(report.text());
    pipeline.annotate(document);
    return document.tokens().size();
  }

  /** Only splits a report into tokens and sentences: nothing that reads can be faster. */
  static int tokenize(Report report) {
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(
            new StringReader(report.text()), new CoreLabelTokenFactory(true), "quotes=latex");
    return new WordToSentenceProcessor<CoreLabel>().process(tokenizer.tokenize()).size();
  }
}
