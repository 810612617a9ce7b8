package org.attache.store.packed;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Finds the form that a record has now. */
final class Describer {
  private final Map<String, Class<?>> classes = new LinkedHashMap<>();
  private final Map<String, Form.Line> lines = new LinkedHashMap<>();

  private Describer() {}

  /** A form with the classes that its names stand for. */
  record Described(Form form, Map<String, Class<?>> classes) {}

  static Described describe(Class<?> root) {
    Describer describer = new Describer();
    describer.name(root);
    return new Described(new Form(describer.lines), describer.classes);
  }

  /** The type as forms write it. */
  private String type(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type raw = generic.getRawType();
      if (raw == Optional.class) {
        return "?" + type(generic.getActualTypeArguments()[0]);
      }
      if (raw == List.class) {
        return "*" + type(generic.getActualTypeArguments()[0]);
      }
      boolean texts =
          Stream.of(generic.getActualTypeArguments())
              .allMatch(argument -> argument == String.class);
      if (texts && (raw == Map.class || raw == SortedMap.class)) {
        return "m";
      }
    }
    if (type == OptionalInt.class || type == OptionalLong.class) {
      return "?i";
    }
    if (type == OptionalDouble.class) {
      return "?d";
    }
    return type instanceof Class<?> plain ? plain(plain) : unknown(type);
  }

  private String plain(Class<?> type) {
    if (type == String.class) {
      return "s";
    }
    if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
      return "i";
    }
    if (type == double.class || type == Double.class) {
      return "d";
    }
    return type == boolean.class || type == Boolean.class ? "b" : name(type);
  }

  /** The name of a type of its own, which is described when it is met first. */
  private String name(Class<?> type) {
    String name = type.getName().substring(type.getPackageName().length() + 1);
    Optional<Class<?>> known = Optional.ofNullable(classes.putIfAbsent(name, type));
    if (known.isEmpty()) {
      lines.put(name, new Form.Whole(Map.of()));
      lines.put(name, line(type));
    } else if (known.get() != type) {
      throw new IllegalArgumentException("two types called " + name);
    }
    return name;
  }

  private Form.Line line(Class<?> type) {
    if (type.isEnum()) {
      return new Form.Constants(
          Stream.of(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList());
    }
    if (type.isSealed() && type.isInterface()) {
      return new Form.Choice(Stream.of(type.getPermittedSubclasses()).map(this::name).toList());
    }
    if (!type.isRecord()) {
      return unknown(type);
    }
    Map<String, String> components = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      components.put(component.getName(), type(component.getGenericType()));
    }
    return new Form.Whole(components);
  }

  private static <T> T unknown(Type type) {
    throw new IllegalArgumentException("cannot be packed: " + type);
  }
}
