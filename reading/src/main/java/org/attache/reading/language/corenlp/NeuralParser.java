package org.attache.reading.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.reading.language.Dependencies;
import org.attache.reading.language.DependencyParser;
import org.attache.reading.language.Token;

/** CoreNLP's neural dependency parser. */
final class NeuralParser implements DependencyParser {
  private final Models models;

  NeuralParser(Models models) {
    this.models = models;
  }

  @Override
  public Dependencies parse(List<Token> tokens) {
    List<CoreLabel> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      CoreLabel word = new CoreLabel();
      word.setWord(modelForm(token));
      word.setValue(modelForm(token));
      word.setTag(token.tag());
      word.setIndex(token.index() + 1);
      words.add(word);
    }
    GrammaticalStructure structure = models.parser().predict(words);
    int[] heads = new int[tokens.size()];
    String[] labels = new String[tokens.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(labels, "root");
    for (TypedDependency dependency : structure.typedDependencies()) {
      int dependent = dependency.dep().index() - 1;
      heads[dependent] = dependency.gov().index() - 1;
      labels[dependent] = dependency.reln().toString();
    }
    return new Dependencies(heads, labels);
  }

  /** The model knows quotation marks in Penn Treebank form only. */
  private static String modelForm(Token token) {
    return switch (token.tag()) {
      case "``", "''" -> token.tag();
      default -> token.text();
    };
  }
}
