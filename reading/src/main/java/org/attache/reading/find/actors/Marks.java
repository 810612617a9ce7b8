package org.attache.reading.find.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Gender;
import org.attache.model.Sector;
import org.attache.reading.find.Offices;
import org.attache.reading.find.actors.Vocabulary.Body;
import org.attache.reading.find.actors.Vocabulary.GroupNoun;
import org.attache.reading.find.actors.Vocabulary.Rank;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.places.StateMention;

/** What the lexicons and the name model say of the words of one sentence. */
final class Marks {
  final Sentence sentence;
  final List<Token> tokens;
  final Vocabulary words;
  final Layer<StateMention> states;
  final Layer<Offices.Match> offices;
  final Layer<Rank> ranks;
  final Layer<Gender> honorifics;
  final Layer<Body> bodies;
  final Layer<Sector> bodyNouns;
  final Layer<GroupNoun> groups;
  final Layer<Boolean> counterparts;

  /** Personal names without title. */
  final Layer<Boolean> persons;

  /** Runs that the name model takes for organisations and no lexicon knows. */
  final Layer<Boolean> namedBodies;

  /**
   * @param surnames names by which persons of the report are known
   */
  Marks(Sentence sentence, Vocabulary words, Set<String> surnames) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.words = words;
    int n = tokens.size();
    states = new Layer<>(n);
    offices = new Layer<>(n);
    ranks = new Layer<>(n);
    honorifics = new Layer<>(n);
    bodies = new Layer<>(n);
    bodyNouns = new Layer<>(n);
    groups = new Layer<>(n);
    counterparts = new Layer<>(n);
    persons = new Layer<>(n);
    namedBodies = new Layer<>(n);
    words.countries.in(tokens).forEach(m -> states.add(m.first(), m.end(), m));
    markLexicons();
    new PersonNames(this, surnames).mark();
    markNamedBodies();
  }

  private void markLexicons() {
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      words
          .offices
          .longestAt(tokens, i)
          .filter(m -> isNominal(headOf(m.first(), m.end())))
          .ifPresent(m -> offices.add(m.first(), m.end(), m));
      words.ranks.longestAt(tokens, i).ifPresent(m -> ranks.add(m.first(), m.end(), m.value()));
      words
          .honorifics
          .longestAt(tokens, i)
          .filter(m -> Character.isUpperCase(tokens.get(at).text().codePointAt(0)))
          .ifPresent(m -> honorifics.add(m.first(), m.end(), m.value()));
      words
          .bodies
          .longestAt(tokens, i)
          .filter(m -> isWritten(m.first(), m.end(), m.value()))
          .ifPresent(m -> bodies.add(m.first(), m.end(), m.value()));
      words
          .bodyNouns
          .longestAt(tokens, i)
          .filter(m -> isNominal(m.end() - 1))
          .ifPresent(m -> bodyNouns.add(m.first(), m.end(), m.value()));
      words
          .groupNouns
          .longestAt(tokens, i)
          .filter(m -> isNominal(m.end() - 1))
          .ifPresent(m -> groups.add(m.first(), m.end(), m.value()));
      words
          .counterparts
          .longestAt(tokens, i)
          .filter(m -> !m.value().foreign() || isForeign(m.first(), m.end()))
          .ifPresent(m -> counterparts.add(m.first(), m.end(), m.value().plural()));
    }
  }

  /** "his Kenyan colleague", "her colleague from Chad". */
  private boolean isForeign(int first, int end) {
    return states.covers(first - 1) || lower(end).equals("from") && states.covers(end + 1);
  }

  /** The head of "chief of staff" is "chief", of "secretary-general" the secretary. */
  int headOf(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (tag(i).equals("IN") || tag(i).equals("TO")) {
        return i > first + 1 && lower(i - 1).equals("-") ? i - 2 : i - 1;
      }
    }
    boolean postposed = end - first > 1 && tag(end - 1).startsWith("JJ") && !isCapital(end - 1);
    int before = postposed && lower(end - 2).equals("-") ? end - 3 : end - 2;
    return postposed && before >= first && tokens.get(before).isNoun() ? before : end - 1;
  }

  private boolean isWritten(int first, int end, Body body) {
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      if (body.capitals()
          && Character.isLetter(token.text().codePointAt(0))
          && !token.text().chars().filter(Character::isLetter).allMatch(Character::isUpperCase)) {
        return false;
      }
    }
    return body.capitals() || isCapital(first) || isCapital(end - 1);
  }

  private void markNamedBodies() {
    int i = 0;
    while (i < tokens.size()) {
      int end = i;
      while (end < tokens.size() && tokens.get(end).name() == NameType.ORGANISATION) {
        end++;
      }
      if (end == i) {
        i++;
        continue;
      }
      int first = i;
      i = end;
      while (first < end && isForeignToBody(first)) {
        first++;
      }
      while (end > first && isForeignToBody(end - 1)) {
        end--;
      }
      if (end > first && !overlapsKnown(first, end) && isCapital(first)) {
        namedBodies.add(first, end, true);
      }
    }
  }

  private boolean isForeignToBody(int i) {
    return persons.covers(i)
        || states.at(i).filter(s -> !s.value().word().name().equals("ADJECTIVE")).isPresent()
        || offices.covers(i)
        || tokens.get(i).lower().equals("the")
        || tokens.get(i).isPunctuation();
  }

  private boolean overlapsKnown(int first, int end) {
    for (int i = first; i < end; i++) {
      if (persons.covers(i) || bodies.covers(i)) {
        return true;
      }
    }
    return bodyNouns.covers(end - 1) || offices.covers(end - 1) || groups.covers(end - 1);
  }

  /** The state behind "of" or "from", an article between them or not: "X of the Gambia". */
  Optional<Piece<StateMention>> homeAfter(int end) {
    if (!lower(end).equals("of") && !lower(end).equals("from")) {
      return Optional.empty();
    }
    return states.startingAt(lower(end + 1).equals("the") ? end + 2 : end + 1);
  }

  boolean isCapital(int i) {
    return i >= 0
        && i < tokens.size()
        && Character.isUpperCase(tokens.get(i).text().codePointAt(0));
  }

  /** Whether a token can end a noun phrase as its head. */
  private boolean isNominal(int i) {
    Token token = tokens.get(i);
    return token.isNoun()
        || (isCapital(i) && (token.tag().startsWith("JJ") || token.tag().startsWith("VB")));
  }

  String tag(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).tag() : "";
  }

  String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  boolean isCalendar(int i) {
    return words.calendar.contains(lower(i));
  }

  /** The words of a stretch as one line. */
  String text(int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean glued = i > first && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
      text.append(i > first && !glued ? " " : "").append(tokens.get(i).text());
    }
    return text.toString();
  }

  Optional<StateMention> state(int token) {
    return states.at(token).map(Piece::value);
  }
}
