package org.attache.reading.find.attributions;

import java.util.Optional;
import org.attache.model.StateCode;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** News agencies by name, with their states. */
final class Agencies {
  private static final class Holder {
    private static final Agencies STANDARD = new Agencies(Table.of("en", "agencies"));
  }

  private final Phrases<StateCode> names;

  private Agencies(Table table) {
    Phrases.Builder<StateCode> builder = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : table.rows()) {
      builder.add(row.get("name"), new StateCode(row.get("state")));
    }
    names = builder.build();
  }

  static Agencies standard() {
    return Holder.STANDARD;
  }

  /** The state of an agency named in a phrase; a name is written with a capital. */
  Optional<StateCode> stateIn(Line line, NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (line.token(i).isProperNoun()) {
        Optional<StateCode> state = names.longestAt(line.tokens(), i).map(Phrases.Match::value);
        if (state.isPresent()) {
          return state;
        }
      }
    }
    return Optional.empty();
  }
}
