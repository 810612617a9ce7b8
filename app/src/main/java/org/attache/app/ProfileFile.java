package org.attache.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.model.Modality;
import org.attache.register.counting.Profile;
import org.attache.register.entry.ReviewState;
import org.attache.store.StoreFailed;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Counting profiles that users write, in YAML: a list under {@code profiles}, each with a {@code
 * name} and what differs from the standard.
 */
final class ProfileFile {
  private static final int LARGEST = 1 << 20;

  private static final Set<String> KEYS =
      Set.of(
          "name",
          "words",
          "bilateral",
          "leaders",
          "tours",
          "stopovers",
          "deployment_months",
          "statuses",
          "reviews",
          "confidence",
          "origins");

  private ProfileFile() {}

  /**
   * The profiles of a file, in order.
   *
   * @throws StoreFailed when it cannot be read, with where and what to do
   */
  static List<Profile> read(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new StoreFailed(file + ": larger than 1 MiB; is it a file of profiles?");
      }
      Object document = new Load(LoadSettings.builder().build()).loadFromString(text(file));
      if (!(document instanceof Map<?, ?> map) || !(map.get("profiles") instanceof List<?> list)) {
        throw new StoreFailed(file + ": give a list of profiles under 'profiles:'");
      }
      List<Profile> profiles = new ArrayList<>();
      for (Object one : list) {
        profiles.add(profile(file, one));
      }
      return profiles;
    } catch (YamlEngineException e) {
      throw new StoreFailed(
          file + ": not YAML: " + Failure.inWords(e).lines().findFirst().orElse(""));
    } catch (IOException e) {
      throw new StoreFailed(file + ": " + Failure.inWords(e));
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  private static Profile profile(Path file, Object one) {
    if (!(one instanceof Map<?, ?> map)) {
      throw new StoreFailed(file + ": each profile has a 'name:' and what differs");
    }
    for (Object key : map.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        throw new StoreFailed(
            file
                + ": no setting '"
                + key
                + "'; there are "
                + String.join(", ", KEYS.stream().sorted().toList()));
      }
    }
    String name = String.valueOf(map.get("name"));
    Profile standard = Profile.STANDARD;
    try {
      return new Profile(
          map.get("name") == null ? "" : name,
          map.get("words") == null ? "" : String.valueOf(map.get("words")),
          flag(map, "bilateral", standard.bilateral()),
          flag(map, "leaders", standard.leaders()),
          map.get("tours") == null
              ? standard.tours()
              : constant(Profile.Tours.class, map.get("tours")),
          flag(map, "stopovers", standard.stopovers()),
          number(map, "deployment_months", standard.deploymentMonths()).intValue(),
          map.get("statuses") == null
              ? standard.statuses()
              : constants(Modality.class, map.get("statuses")),
          map.get("reviews") == null
              ? standard.reviews()
              : constants(ReviewState.class, map.get("reviews")),
          number(map, "confidence", standard.confidence()).doubleValue(),
          number(map, "origins", standard.origins()).intValue());
    } catch (IllegalArgumentException e) {
      throw new StoreFailed(file + ": profile '" + name + "': " + e.getMessage());
    }
  }

  private static boolean flag(Map<?, ?> map, String key, boolean standard) {
    Object value = map.get(key);
    if (value == null) {
      return standard;
    }
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw new IllegalArgumentException(key + " is true or false, not '" + value + "'");
  }

  private static Number number(Map<?, ?> map, String key, Number standard) {
    Object value = map.get(key);
    if (value == null) {
      return standard;
    }
    if (value instanceof Number number) {
      return number;
    }
    throw new IllegalArgumentException(key + " is a number, not '" + value + "'");
  }

  private static <E extends Enum<E>> Set<E> constants(Class<E> type, Object values) {
    if (!(values instanceof List<?> list)) {
      throw new IllegalArgumentException("'" + values + "' is no list");
    }
    Set<E> constants = EnumSet.noneOf(type);
    list.forEach(value -> constants.add(constant(type, value)));
    return constants;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, Object value) {
    String name =
        String.valueOf(value).toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no such word: '" + value + "'");
  }
}
