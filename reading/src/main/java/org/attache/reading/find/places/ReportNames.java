package org.attache.reading.find.places;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.reading.language.AnnotatedReport;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;

/**
 * What the name model says of a report as a whole: its places by name, and the words of persons.
 */
final class ReportNames {
  private final PlaceWords words;
  private final Set<String> places = new HashSet<>();
  private final Set<String> persons = new HashSet<>();

  ReportNames(AnnotatedReport report, PlaceWords words, NameLookup lookup, LocationRepair repair) {
    this.words = words;
    for (Sentence sentence : report.sentences()) {
      addPersons(sentence.tokens());
    }
    for (Sentence sentence : report.sentences()) {
      addPlaces(sentence.tokens(), lookup, repair);
    }
  }

  private void addPersons(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (Range.is(tokens, i, NameType.PERSON)
          && (Range.is(tokens, i - 1, NameType.PERSON)
              || Range.is(tokens, i + 1, NameType.PERSON))) {
        persons.add(tokens.get(i).lower());
      }
    }
  }

  private void addPlaces(List<Token> tokens, NameLookup lookup, LocationRepair repair) {
    int i = 0;
    while (i < tokens.size()) {
      Range run = Range.run(tokens, i);
      if (Range.is(tokens, i, NameType.LOCATION)) {
        repair.names(tokens, run).forEach(range -> addPlace(tokens, range, lookup));
      } else if (Range.is(tokens, i, NameType.PERSON) && isInPlace(tokens, i)) {
        addPlace(tokens, run, lookup);
      }
      i = run.end();
    }
  }

  /** "in Geraldine" says what the name model did not see. */
  private boolean isInPlace(List<Token> tokens, int i) {
    return i > 0 && words.is("sure-sign", tokens.get(i - 1).lower());
  }

  private void addPlace(List<Token> tokens, Range range, NameLookup lookup) {
    String name = NameLookup.lower(NameLookup.text(tokens, range));
    if (lookup.isKnown(tokens, range) && !persons.contains(name)) {
      places.add(name);
    }
  }

  /** Whether the words are marked as a place anywhere in the report, and the gazetteer knows it. */
  boolean isPlace(List<Token> tokens, Range range) {
    return places.contains(NameLookup.lower(NameLookup.text(tokens, range)));
  }

  /** Whether the word belongs to a longer name of a person: who is called by it is no place. */
  boolean isPerson(List<Token> tokens, Range range) {
    return range.length() == 1 && persons.contains(tokens.get(range.first()).lower());
  }
}
