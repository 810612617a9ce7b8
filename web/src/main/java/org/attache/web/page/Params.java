package org.attache.web.page;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands behind the question mark of an address, in its order; empty values are left out. */
public final class Params {
  private final Map<String, List<String>> values;

  private Params(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Those of a request. */
  public static Params of(Context ctx) {
    return of(ctx.queryParamMap());
  }

  /** Those given. */
  public static Params of(Map<String, List<String>> given) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    given.forEach(
        (name, all) -> {
          List<String> filled = all.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
          if (!filled.isEmpty()) {
            values.put(name, filled);
          }
        });
    return new Params(values);
  }

  /**
   * Those of the part of an address behind its question mark.
   *
   * @throws BadRequestResponse if it is none
   */
  public static Params parse(String query) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values
            .computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
            .add(decoded(pair.substring(equals + 1)));
      }
    }
    return of(values);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("'" + text + "' is no part of an address.");
    }
  }

  /** Only those of these names, in the order in which they stand. */
  public Params only(Collection<String> names) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    values.forEach(
        (name, all) -> {
          if (names.contains(name)) {
            kept.put(name, all);
          }
        });
    return of(kept);
  }

  /** The only value or the first of several. */
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /** All values, in their order. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The names that have values. */
  public List<String> names() {
    return List.copyOf(values.keySet());
  }

  /** The same with this one value; it stands last if it is new. */
  public Params with(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.put(name, List.of(value));
    return of(changed);
  }

  /** The same with one more value of the name. */
  public Params plus(String name, String value) {
    List<String> more = new ArrayList<>(all(name));
    more.add(value);
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.put(name, Collections.unmodifiableList(more));
    return of(changed);
  }

  /** The same without the name. */
  public Params without(String name) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.remove(name);
    return of(changed);
  }

  /** The same without one value of the name. */
  public Params without(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.put(name, all(name).stream().filter(one -> !one.equals(value)).toList());
    return of(changed);
  }

  /** A path with these behind it. */
  public String at(String path) {
    StringBuilder address = new StringBuilder(path);
    char joint = '?';
    for (Map.Entry<String, List<String>> entry : values.entrySet()) {
      for (String value : entry.getValue()) {
        address.append(joint).append(encoded(entry.getKey())).append('=').append(encoded(value));
        joint = '&';
      }
    }
    return address.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
