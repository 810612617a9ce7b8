package org.attache.reading.find.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Gender;
import org.attache.model.Sector;
import org.attache.model.StateCode;
import org.attache.reading.find.Offices;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;
import org.attache.reading.places.Countries;

/** The lexicons by which actors are recognised. */
final class Vocabulary {
  /** A rank before a name. */
  record Rank(boolean military, Sector sector) {}

  /** An organisation known by name. */
  record Body(String name, Optional<StateCode> state, Optional<Sector> sector, boolean capitals) {}

  /** A noun for people without a name. */
  record GroupNoun(Optional<Sector> sector, boolean plural, boolean collective) {}

  /**
   * A word for the holder of the same office elsewhere.
   *
   * @param foreign whether it is one only with a state beside it
   */
  record Counterpart(boolean plural, boolean foreign) {}

  /** A personal pronoun. */
  record Pronoun(Stands stands, Gender gender, boolean possessive) {}

  /** What a pronoun can stand for. */
  enum Stands {
    PERSON,
    SEVERAL,
    THING
  }

  private static final int LONGEST_ABBREVIATION = 8;

  final Offices offices = Offices.english();
  final Countries countries = Countries.standard();
  final Phrases<Rank> ranks;
  final Phrases<StateCode> services;
  final Phrases<Gender> honorifics;
  final Phrases<Body> bodies;
  final Phrases<Sector> bodyNouns;
  final Phrases<GroupNoun> groupNouns;
  final Phrases<Counterpart> counterparts;
  final Leaders leaders;
  final Map<String, Pronoun> pronouns = new HashMap<>();
  final Map<String, Gender> givenNames = new HashMap<>();
  final Set<String> calendar = new HashSet<>();

  Vocabulary(String language) {
    Phrases.Builder<Rank> rank = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : Table.of(language, "ranks").rows()) {
      rank.add(
          row.get("rank"),
          new Rank(row.get("kind").equals("military"), Sector.valueOf(row.get("sector"))));
    }
    ranks = rank.build();
    Phrases.Builder<StateCode> service = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : Table.of(language, "services").rows()) {
      service.add(row.get("words"), new StateCode(row.get("state")));
    }
    services = service.build();
    Phrases.Builder<Gender> honorific = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : Table.of(language, "honorifics").rows()) {
      honorific.add(row.get("word"), gender(row));
    }
    honorifics = honorific.build();
    Phrases.Builder<Body> body = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : Table.of(language, "organisations").rows()) {
      body.add(row.get("name"), body(row));
    }
    bodies = body.build();
    Phrases.Builder<Sector> bodyNoun = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : Table.of(language, "organisation-nouns").rows()) {
      bodyNoun.add(row.get("noun"), Sector.valueOf(row.get("sector")));
    }
    bodyNouns = bodyNoun.build();
    Phrases.Builder<GroupNoun> group = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : Table.of(language, "group-nouns").rows()) {
      group.add(
          row.get("noun"),
          new GroupNoun(
              row.find("sector").map(Sector::valueOf),
              row.get("number").equals("many"),
              row.get("number").equals("collective")));
    }
    groupNouns = group.build();
    Phrases.Builder<Counterpart> counterpart = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : Table.of(language, "counterparts").rows()) {
      counterpart.add(
          row.get("word"),
          new Counterpart(row.get("plural").equals("yes"), row.get("foreign").equals("yes")));
    }
    counterparts = counterpart.build();
    leaders = new Leaders(Table.of(language, "leaders"));
    for (Table.Row row : Table.of(language, "pronouns").rows()) {
      pronouns.put(
          row.get("word"),
          new Pronoun(
              Stands.valueOf(row.get("stands").toUpperCase(Locale.ROOT)),
              gender(row),
              row.find("possessive").isPresent()));
    }
    for (Table.Row row : Table.of(language, "given-names").rows()) {
      givenNames.put(row.get("name"), gender(row));
    }
    for (Table.Row row : Table.of(language, "calendar-words").rows()) {
      calendar.add(row.get("word"));
    }
  }

  private static Body body(Table.Row row) {
    String name = row.get("name");
    return new Body(
        name,
        row.find("state").map(StateCode::new),
        row.find("sector").map(Sector::valueOf),
        name.length() <= LONGEST_ABBREVIATION && name.equals(name.toUpperCase(Locale.ROOT)));
  }

  private static Gender gender(Table.Row row) {
    return row.find("gender")
        .map(g -> Gender.valueOf(g.toUpperCase(Locale.ROOT)))
        .orElse(Gender.UNKNOWN);
  }
}
