package org.attache.web.show;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Participant;
import org.attache.model.Source;
import org.attache.model.SourceType;

/** People as reports describe them. */
public final class PersonWords {
  private PersonWords() {}

  /** "General Jean Bosco Kazura, Chief of Staff, Rwandan army (RWA)". */
  public static String of(Participant person) {
    String name = (person.rank().orElse("") + " " + person.name().orElse("")).strip();
    Set<String> words = new LinkedHashSet<>();
    words.add(name);
    person.role().ifPresent(words::add);
    person.organisation().ifPresent(words::add);
    words.remove("");
    String state = person.state().map(code -> code.value()).orElse("");
    return words.isEmpty()
        ? state
        : String.join(", ", words) + (state.isEmpty() ? "" : " (" + state + ")");
  }

  /** Who vouches; of a source without a name also that it has none, and why. */
  public static String of(Source source) {
    String name = source.name().orElse(source.wording());
    String role =
        source.role().filter(words -> !words.equals(name)).map(words -> ", " + words).orElse("");
    Optional<String> unnamed =
        source.type() == SourceType.UNNAMED
            ? Optional.of(" (unnamed" + source.reason().map(why -> ": " + why).orElse("") + ")")
            : Optional.empty();
    return name + role + unnamed.orElse("");
  }
}
