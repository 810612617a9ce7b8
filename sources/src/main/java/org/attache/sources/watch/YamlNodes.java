package org.attache.sources.watch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** YAML as a tree that knows its lines. */
final class YamlNodes {
  /** In characters. */
  private static final int LONGEST = 4 << 20;

  private static final int DEEPEST = 16;

  private final LoadSettings settings =
      LoadSettings.builder().setCodePointLimit(LONGEST).setAllowDuplicateKeys(false).build();

  Node root(String yaml) throws WatchListError {
    try {
      checkDepth(yaml);
      return new Compose(settings)
          .composeString(yaml)
          .orElseThrow(() -> new WatchListError(0, "empty; list addresses under 'feeds:'"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw new WatchListError(line, "not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new WatchListError(0, "not YAML: " + e.getMessage());
    }
  }

  /** The tree is built by recursion, so what nests without end must not come that far. */
  private void checkDepth(String yaml) throws WatchListError {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(yaml)) {
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (depth > DEEPEST) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        throw new WatchListError(line, "lists in lists without end");
      }
    }
  }

  /** Counted from 1. */
  int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  boolean isText(Node node) {
    return node instanceof ScalarNode;
  }

  String text(Node node) throws WatchListError {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw new WatchListError(line(node), "one value is wanted here");
  }

  List<Node> sequence(Node node) throws WatchListError {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw new WatchListError(line(node), "a list is wanted here; begin its lines with '- '");
  }

  Map<String, Node> mapping(Node node, List<String> known) throws WatchListError {
    if (!(node instanceof MappingNode mapping)) {
      throw new WatchListError(line(node), "names and values are wanted here, as in 'feeds:'");
    }
    Map<String, Node> keys = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode());
      if (!known.contains(key)) {
        throw new WatchListError(
            line(tuple.getKeyNode()),
            "'" + key + "' is not known here; known are " + String.join(", ", known));
      }
      if (keys.put(key, tuple.getValueNode()) != null) {
        throw new WatchListError(line(tuple.getKeyNode()), "'" + key + "' stands here twice");
      }
    }
    return keys;
  }
}
