package org.attache.reading.language.corenlp;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.attache.reading.language.Dependencies;
import org.attache.reading.language.DependencyParser;
import org.attache.reading.language.Token;

/** Hands sentences to parsers, one for each thread that is parsing. */
final class NeuralParser implements DependencyParser {
  private final Models models;
  private final ConcurrentLinkedDeque<FastParser> idle = new ConcurrentLinkedDeque<>();

  NeuralParser(Models models) {
    this.models = models;
  }

  @Override
  public Dependencies parse(List<Token> tokens) {
    int n = tokens.size();
    String[] words = new String[n];
    String[] tags = new String[n];
    for (int i = 0; i < n; i++) {
      words[i] = modelForm(tokens.get(i));
      tags[i] = tokens.get(i).tag();
    }
    int[] heads = new int[n];
    String[] labels = new String[n];
    FastParser parser = idle.pollFirst();
    if (parser == null) {
      parser = models.newParser();
    }
    parser.parse(words, tags, heads, labels);
    idle.addFirst(parser);
    return new Dependencies(heads, labels);
  }

  /** The model knows quotation marks and apostrophes as the Penn Treebank writes them. */
  private static String modelForm(Token token) {
    return switch (token.tag()) {
      case "``", "''" -> token.tag();
      default -> token.text().replace('’', '\'');
    };
  }
}
