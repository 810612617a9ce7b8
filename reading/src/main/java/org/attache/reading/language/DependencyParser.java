package org.attache.reading.language;

import java.util.List;

/** Gives a sentence's tokens their dependency tree. Implementations are safe to share. */
public interface DependencyParser {
  Dependencies parse(List<Token> tokens);
}
