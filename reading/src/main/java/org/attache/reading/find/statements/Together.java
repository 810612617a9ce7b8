package org.attache.reading.find.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Source;
import org.attache.model.SourceType;
import org.attache.model.StateCode;
import org.attache.reading.places.Countries;

/** States that say something together: "Mali and Burkina Faso said". Each of them says it. */
final class Together {
  private static final Countries COUNTRIES = Countries.standard();
  private static final String ARTICLE = "the ";

  private Together() {}

  /** One source for each state, in the order of the text; any other source alone. */
  static List<Source> of(Source source) {
    String name = source.name().orElse("");
    if (source.type() != SourceType.INSTITUTION || COUNTRIES.stateOf(name).isPresent()) {
      return List.of(source);
    }
    List<Source> each = new ArrayList<>();
    for (String part : name.split(",? and |, ")) {
      String state = part.startsWith(ARTICLE) ? part.substring(ARTICLE.length()) : part;
      Optional<StateCode> code = COUNTRIES.stateOf(state);
      if (code.isEmpty()) {
        return List.of(source);
      }
      each.add(
          new Source(
              source.type(),
              source.wording(),
              Optional.empty(),
              Optional.of(state),
              source.role(),
              source.organisation(),
              code,
              source.reason()));
    }
    return each.size() > 1 ? each : List.of(source);
  }
}
