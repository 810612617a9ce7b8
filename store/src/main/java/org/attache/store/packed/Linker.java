package org.attache.store.packed;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** Ties a form, perhaps an old one, to the records of today. */
final class Linker {
  private final Form form;
  private final Map<String, Class<?>> classes;
  private final Map<String, Part> linked = new LinkedHashMap<>();

  private Linker(Form form, Map<String, Class<?>> classes) {
    this.form = form;
    this.classes = classes;
  }

  /**
   * @param classes of today, by the names that forms give them
   * @param whole what the form is of
   */
  static Part link(Form form, Map<String, Class<?>> classes, Class<?> whole) {
    Map<String, Class<?>> all = new LinkedHashMap<>(classes);
    // whatever it was called then
    all.put(form.root(), whole);
    return new Linker(form, all).named(form.root());
  }

  private Part part(String type, Type today) {
    char first = type.charAt(0);
    if (first == '?') {
      return new Perhaps(part(type.substring(1), inner(today)), raw(today));
    }
    if (first == '*') {
      return new Several(part(type.substring(1), inner(today)));
    }
    return switch (type) {
      case "s" -> Plain.TEXT;
      case "i" -> isLong(today) ? Plain.LONG : Plain.INT;
      case "d" -> Plain.FRACTION;
      case "b" -> Plain.TRUTH;
      case "m" -> Plain.TEXTS_BY_TEXTS;
      default -> named(type);
    };
  }

  private static boolean isLong(Type type) {
    return type == long.class || type == Long.class;
  }

  /** What a list or an optional holds. */
  private static Type inner(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic.getActualTypeArguments()[0];
    }
    return type == OptionalInt.class
        ? int.class
        : type == OptionalLong.class
            ? long.class
            : type == OptionalDouble.class ? double.class : Object.class;
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }

  private Part named(String name) {
    Optional<Part> known = Optional.ofNullable(linked.get(name));
    if (known.isPresent()) {
      return known.get();
    }
    Form.Line line = form.line(name);
    Optional<Class<?>> today = Optional.ofNullable(classes.get(name));
    if (line instanceof Form.Constants constants) {
      return put(name, new OneOf(constants.names(), today));
    }
    if (line instanceof Form.Choice choice) {
      return put(name, branch(choice));
    }
    Form.Whole whole = (Form.Whole) line;
    return today.isPresent() ? fields(name, whole, today.get()) : passed(name, whole);
  }

  private Part put(String name, Part part) {
    linked.put(name, part);
    return part;
  }

  private Part branch(Form.Choice choice) {
    List<Part> parts = choice.names().stream().map(this::named).toList();
    Map<Class<?>, Integer> numbers = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      int number = i;
      Optional.ofNullable(classes.get(choice.names().get(i)))
          .ifPresent(type -> numbers.put(type, number));
    }
    return new Branch(parts, numbers);
  }

  private Part passed(String name, Form.Whole whole) {
    List<Part> parts = new ArrayList<>();
    whole.components().values().forEach(type -> parts.add(part(type, Object.class)));
    return put(name, new Passed(parts));
  }

  private Part fields(String name, Form.Whole whole, Class<?> today) {
    RecordComponent[] components = today.getRecordComponents();
    Object[] absent = new Object[components.length];
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < components.length; i++) {
      places.put(components[i].getName(), i);
      absent[i] = absent(components[i], whole);
    }
    Fields fields = new Fields(today, absent);
    put(name, fields);
    List<Part> parts = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    whole
        .components()
        .forEach(
            (component, type) -> {
              int place = places.getOrDefault(component, -1);
              targets.add(place);
              parts.add(part(type, place < 0 ? Object.class : components[place].getGenericType()));
            });
    fields.complete(
        parts.toArray(Part[]::new), targets.stream().mapToInt(Integer::intValue).toArray());
    return fields;
  }

  /** What a component is that the form knows nothing of. */
  private static Object absent(RecordComponent component, Form.Whole whole) {
    Class<?> type = component.getType();
    if (type == List.class) {
      return List.of();
    }
    if (type == Map.class || type == SortedMap.class) {
      return new TreeMap<String, String>();
    }
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class || type == long.class || type == double.class) {
      return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : (Object) 0.0;
    }
    Object none = Perhaps.none(type);
    if (!type.isInstance(none) && !whole.components().containsKey(component.getName())) {
      throw new IllegalArgumentException(
          "older rows say nothing of " + component.getName() + ", which may not be absent");
    }
    return none;
  }
}
