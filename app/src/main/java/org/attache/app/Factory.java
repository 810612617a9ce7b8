package org.attache.app;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Hands the terminal to the commands that picocli makes. */
final class Factory implements IFactory {
  private final IFactory others = CommandLine.defaultFactory();
  private final Terminal terminal;

  Factory(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == ReadCommand.class) {
      return type.cast(new ReadCommand(terminal));
    }
    if (type == CleanCommand.class) {
      return type.cast(new CleanCommand(terminal));
    }
    if (type == DemoCommand.class) {
      return type.cast(new DemoCommand(terminal));
    }
    return others.create(type);
  }
}
