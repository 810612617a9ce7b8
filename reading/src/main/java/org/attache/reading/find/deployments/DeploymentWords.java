package org.attache.reading.find.deployments;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Framework;
import org.attache.model.StateCode;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** The lexicons of deployments. */
final class DeploymentWords {
  /** What a word says about forces abroad. */
  enum Role {
    FORCE,
    UNIT,
    PEOPLE,
    SEND,
    PLAN,
    ARRIVE,
    PRESENT,
    CONTRIBUTOR,
    WITHDRAW,
    UN,
    NATO,
    REGIONAL,
    BILATERAL,
    QUANTITY,
    MANDATE,
    /** A unit by name: "battalion". */
    FORMATION,
    /** They withdraw from the place that follows. */
    QUIT,
    /** Doing so is refused. */
    REFUSE,
    /** What is refused where somebody asked for it. */
    REQUEST,
    EXERCISE,
    /** A noun among the words for what happens. */
    NOMINAL,
    /** As many from every one of them. */
    EACH,
    /** Whose forces it are: "commander of". */
    OFFICE,
    /** Behind an adjective, a place: "on Somali soil". */
    SOIL,
    /** Those who will do so are there already. */
    STAY,
    /** Before a number, how many they are: "troops, estimated at 1,200". */
    COUNTED
  }

  /** A mission by name. */
  record Mission(Optional<Framework> framework, Optional<StateCode> location) {}

  private final Map<Role, Phrases<Boolean>> words = new EnumMap<>(Role.class);
  private final Phrases<Mission> missions;

  DeploymentWords(String language) {
    Table table = Table.of(language, "deployment-words");
    for (Role role : Role.values()) {
      Phrases.Builder<Boolean> builder = Phrases.by(Phrases.By.LEMMA);
      table.rows().stream()
          .filter(row -> role(row) == role)
          .forEach(row -> builder.add(row.get("words"), true));
      words.put(role, builder.build());
    }
    Phrases.Builder<Mission> builder = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : Table.of(language, "missions").rows()) {
      builder.add(
          row.get("name"),
          new Mission(
              row.find("framework").map(f -> Framework.valueOf(f.toUpperCase(Locale.ROOT))),
              row.find("location").map(StateCode::new)));
    }
    missions = builder.build();
  }

  private static Role role(Table.Row row) {
    return Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
  }

  /** The words of a role that begin at a token. */
  Optional<Phrases.Match<Boolean>> at(Role role, List<Token> tokens, int first) {
    return Optional.ofNullable(words.get(role))
        .flatMap(phrases -> phrases.longestAt(tokens, first));
  }

  /** Whether words of a role stand between two tokens. */
  boolean isIn(Role role, Sentence sentence, int first, int end) {
    for (int i = Math.max(0, first); i < Math.min(end, sentence.size()); i++) {
      if (at(role, sentence.tokens(), i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The missions named between two tokens. */
  Optional<Mission> mission(Sentence sentence, int first, int end) {
    for (int i = Math.max(0, first); i < Math.min(end, sentence.size()); i++) {
      Optional<Phrases.Match<Mission>> match = missions.longestAt(sentence.tokens(), i);
      if (match.isPresent()) {
        return match.map(Phrases.Match::value);
      }
    }
    return Optional.empty();
  }

  /** The framework that words between two tokens give; the first that fits. */
  Optional<Framework> framework(Sentence sentence, int first, int end) {
    Optional<Framework> named = mission(sentence, first, end).flatMap(Mission::framework);
    if (named.isPresent()) {
      return named;
    }
    if (isIn(Role.UN, sentence, first, end)) {
      return Optional.of(Framework.UN);
    }
    if (isIn(Role.NATO, sentence, first, end)) {
      return Optional.of(Framework.NATO);
    }
    if (isIn(Role.REGIONAL, sentence, first, end)) {
      return Optional.of(Framework.REGIONAL);
    }
    return isIn(Role.BILATERAL, sentence, first, end)
        ? Optional.of(Framework.BILATERAL)
        : Optional.empty();
  }
}
