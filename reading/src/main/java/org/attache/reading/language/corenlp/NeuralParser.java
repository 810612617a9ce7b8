package org.attache.reading.language.corenlp;

import java.util.List;
import org.attache.reading.language.Dependencies;
import org.attache.reading.language.DependencyParser;
import org.attache.reading.language.Token;

/** Hands sentences to parsers, one for each thread that is parsing, and mends their parses. */
final class NeuralParser implements DependencyParser {
  private final Pool<FastParser> parsers;

  NeuralParser(Models models) {
    parsers = new Pool<>(() -> new FastParser(models.parser()));
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
    FastParser parser = parsers.take();
    parser.parse(words, tags, heads, labels);
    parsers.giveBack(parser);
    ParseRepair.mend(words, tags, heads, labels);
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
