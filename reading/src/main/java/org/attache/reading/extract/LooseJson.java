package org.attache.reading.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON as pages carry it: with raw line breaks in strings, commas too many or too few, cut
 * off in the middle. What can be read is kept, nothing throws, and depth costs no stack.
 */
final class LooseJson {
  /** Nothing a page says of its article lies deeper. */
  private static final int DEEPEST = 40;

  private final String json;
  private int at;

  private LooseJson(String json) {
    this.json = json;
  }

  /** The top-level values: each a {@code Map}, a {@code List} or a {@code String}. */
  static List<Object> read(String json) {
    return new LooseJson(json).read();
  }

  private List<Object> read() {
    List<Object> top = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    open.push(new Node(top));
    int tooDeep = 0;
    while (at < json.length()) {
      char c = json.charAt(at);
      if (c == '{' || c == '[') {
        at++;
        if (open.size() > DEEPEST) {
          tooDeep++;
          continue;
        }
        Node child = new Node(c == '{' ? new LinkedHashMap<String, Object>() : new ArrayList<>());
        open.element().take(child.value);
        open.push(child);
      } else if (c == '}' || c == ']') {
        at++;
        if (tooDeep > 0) {
          tooDeep--;
        } else if (open.size() > 1) {
          open.pop();
        }
      } else if (c == '"') {
        String text = string();
        if (tooDeep == 0) {
          open.element().takeString(text, isKeyHere());
        }
      } else if (c == ',' || c == ':' || Character.isWhitespace(c)) {
        at++;
      } else {
        String bare = bareWord();
        if (tooDeep == 0) {
          open.element().takeString(bare, isKeyHere());
        }
      }
    }
    return top;
  }

  private boolean isKeyHere() {
    int i = at;
    while (i < json.length() && Character.isWhitespace(json.charAt(i))) {
      i++;
    }
    return i < json.length() && json.charAt(i) == ':';
  }

  private String bareWord() {
    int start = at;
    while (at < json.length()
        && "{}[],:\"".indexOf(json.charAt(at)) < 0
        && !Character.isWhitespace(json.charAt(at))) {
      at++;
    }
    return json.substring(start, at);
  }

  private String string() {
    StringBuilder text = new StringBuilder();
    at++;
    while (at < json.length()) {
      char c = json.charAt(at++);
      if (c == '"') {
        break;
      }
      if (c != '\\' || at == json.length()) {
        text.append(c);
        continue;
      }
      char escaped = json.charAt(at++);
      switch (escaped) {
        case 'n', 'r' -> text.append('\n');
        case 't', 'b', 'f' -> text.append(' ');
        case 'u' -> text.append(unicode());
        default -> text.append(escaped);
      }
    }
    return text.toString();
  }

  private char unicode() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < json.length() ? Character.digit(json.charAt(at), 16) : -1;
      if (digit < 0) {
        return '\ufffd';
      }
      value = value * 16 + digit;
      at++;
    }
    return (char) value;
  }

  /** An object or array that is being read. */
  private static final class Node {
    private final Object value;
    private String key = "";

    private Node(Object value) {
      this.value = value;
    }

    private void takeString(String text, boolean followedByColon) {
      if (followedByColon && value instanceof Map) {
        key = text;
      } else {
        take(text);
      }
    }

    @SuppressWarnings("unchecked")
    private void take(Object child) {
      if (value instanceof Map) {
        ((Map<String, Object>) value).putIfAbsent(key, child);
      } else {
        ((List<Object>) value).add(child);
      }
    }
  }
}
