package org.attache.reading.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.model.Report;
import org.attache.model.Span;
import org.attache.reading.language.AnnotatedReport;
import org.attache.reading.language.DependencyParser;
import org.attache.reading.language.LanguageEngine;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;

/**
 * English by CoreNLP: its tokenizer, left3words tagger, three-class name model and neural
 * dependency model, the models evaluated by code of our own. The models begin to load when the
 * first engine is made.
 */
public final class CoreNlpEngine implements LanguageEngine {
  /** Longer sentences are no sentences: tables, lists, attacks. They are cut here, in tokens. */
  static final int LONGEST_SENTENCE = 400;

  /** More sentences than a book has are not read: who visited whom is compared pair by pair. */
  static final int MOST_SENTENCES = 4_000;

  private static final String TOKENIZER_OPTIONS =
      "invertible=true,quotes=latex,untokenizable=noneDelete";

  private final Models models;
  private final Pool<Tagger> taggers;
  private final Pool<NameFinder> nameFinders;
  private final Pool<Lemmatizer> lemmatizers = new Pool<>(Lemmatizer::new);
  private final DependencyParser parser;

  public CoreNlpEngine() {
    this.models = Models.shared();
    this.taggers = new Pool<>(() -> new Tagger(models.tagger()));
    this.nameFinders = new Pool<>(() -> new NameFinder(models.names()));
    this.parser = new NeuralParser(models);
  }

  /** The parser that sentences are parsed with. */
  public DependencyParser parser() {
    return parser;
  }

  @Override
  public AnnotatedReport annotate(Report report, List<Span> furniture) {
    String text = report.text();
    List<Sentence> sentences = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    int paragraph = 0;
    for (Span block : Paragraphs.of(text, furniture)) {
      for (List<CoreLabel> words : split(block.in(text))) {
        for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
          int to = Math.min(words.size(), from + LONGEST_SENTENCE);
          List<Token> tokens = annotate(words.subList(from, to), block.start(), text);
          sentences.add(new Sentence(sentences.size(), paragraph, tokens, parser));
        }
        if (words.size() > LONGEST_SENTENCE) {
          notes.add("a sentence of " + words.size() + " words was cut into pieces");
        }
      }
      paragraph++;
    }
    if (sentences.size() > MOST_SENTENCES) {
      notes.add(
          "only the first " + MOST_SENTENCES + " of " + sentences.size() + " sentences were read");
      sentences = sentences.subList(0, MOST_SENTENCES);
    }
    return new AnnotatedReport(report, furniture, sentences, notes);
  }

  private static List<List<CoreLabel>> split(String paragraph) {
    List<CoreLabel> words =
        new PTBTokenizer<>(
                new StringReader(paragraph), new CoreLabelTokenFactory(true), TOKENIZER_OPTIONS)
            .tokenize();
    return words.isEmpty()
        ? List.of()
        : HonorificSplits.mend(new WordToSentenceProcessor<CoreLabel>().process(words));
  }

  private List<Token> annotate(List<CoreLabel> words, int offset, String text) {
    List<String> forms = words.stream().map(CoreLabel::word).toList();
    String[] tags = tags(forms);
    NameType[] names = names(forms);
    Lemmatizer lemmatizer = lemmatizers.take();
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      Span span = new Span(offset + word.beginPosition(), offset + word.endPosition());
      String surface = span.in(text);
      String lower = surface.toLowerCase(Locale.ROOT).replace('’', '\'');
      String lemma = lemmatizer.lemma(word.word(), tags[i]);
      tokens.add(
          new Token(i, span, surface, lower, lemma == null ? lower : lemma, tags[i], names[i]));
    }
    lemmatizers.giveBack(lemmatizer);
    return tokens;
  }

  private String[] tags(List<String> words) {
    Tagger tagger = taggers.take();
    String[] tags = tagger.tag(words);
    taggers.giveBack(tagger);
    TagRepair.mend(tags);
    return tags;
  }

  private NameType[] names(List<String> words) {
    NameFinder finder = nameFinders.take();
    NameType[] names = finder.find(words);
    nameFinders.giveBack(finder);
    return names;
  }
}
