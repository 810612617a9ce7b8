package org.attache.reading.find.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.model.Sector;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Token;
import org.attache.reading.places.StateMention;

/**
 * The state that an outlet speaks for: a ministry, a presidency, an army. Its releases leave out
 * whose the office-holders are.
 */
final class Outlet {
  private Outlet() {}

  /** Empty for an outlet that is no body of a state, or of none that its name tells. */
  static Optional<StateCode> government(String publisher, Vocabulary words) {
    List<Token> tokens = tokens(publisher);
    Optional<StateCode> state = Optional.empty();
    boolean body = false;
    for (int i = 0; i < tokens.size(); i++) {
      var named = words.bodies.longestAt(tokens, i);
      if (named.flatMap(m -> m.value().sector()).filter(Outlet::isOfState).isPresent()) {
        return named.get().value().state().filter(code -> !code.isOrganisation());
      }
      body |=
          words.bodyNouns.longestAt(tokens, i).filter(noun -> isOfState(noun.value())).isPresent();
      Optional<StateMention> mention = words.countries.longestAt(tokens, i);
      if (mention.isPresent() && state.isEmpty()) {
        state = Optional.of(mention.get().state()).filter(code -> !code.isOrganisation());
      }
    }
    return body ? state : Optional.empty();
  }

  private static boolean isOfState(Sector sector) {
    return switch (sector) {
      case GOV, MIL, LEG -> true;
      default -> false;
    };
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : text.split("[\\s,;()/|-]+")) {
      if (!word.isEmpty()) {
        String lower = word.toLowerCase(Locale.ROOT);
        Span span = new Span(start, start + word.length());
        tokens.add(new Token(tokens.size(), span, word, lower, lower, "NNP", NameType.NONE));
        start += word.length() + 1;
      }
    }
    return tokens;
  }
}
