package org.attache.reading.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.model.ActorKind;
import org.attache.model.DateMention;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** What a sentence says that people talked about, in its own words. */
public final class TopicReader {
  /** Longer stretches are no topics. */
  private static final int LONGEST = 16;

  /** How far after a word for talks its topic may begin, in tokens. */
  private static final int REACH = 14;

  private enum Frame {
    VERB,
    AFTER,
    TALKS,
    THEME,
    VAGUE,
    SUCH
  }

  /** Tokens {@code first} to before {@code end}. */
  private record Stretch(int first, int end) {}

  private final Phrases<Frame> openers;
  private final Phrases<Boolean> themes;
  private final Phrases<Boolean> vague;
  private final Phrases<Boolean> such;

  /** Reads the words of a language (ISO 639-1). */
  public TopicReader(String language) {
    Phrases.Builder<Frame> open = Phrases.by(Phrases.By.LEMMA);
    List<String> theme = new ArrayList<>();
    List<String> empty = new ArrayList<>();
    List<String> example = new ArrayList<>();
    for (Table.Row row : Table.of(language, "topic-words").rows()) {
      Frame frame = Frame.valueOf(row.get("frame").toUpperCase(Locale.ROOT));
      switch (frame) {
        case THEME -> theme.add(row.get("words"));
        case VAGUE -> empty.add(row.get("words"));
        case SUCH -> example.add(row.get("words"));
        default -> open.add(row.get("words"), frame);
      }
    }
    openers = open.build();
    themes = Phrases.set(Phrases.By.LEMMA, theme);
    vague = Phrases.set(Phrases.By.LEMMA, empty);
    such = Phrases.set(Phrases.By.LEMMA, example);
  }

  /** The topics of the talks that the word at {@code trigger} speaks of. */
  public List<String> of(Scene scene, Sentence sentence, int trigger) {
    List<String> found = new ArrayList<>();
    int reach = Clauses.reach(sentence, trigger, REACH);
    for (Phrases.Match<Frame> match : openers.in(sentence.tokens())) {
      boolean callsOn = sentence.token(trigger).isVerb() && match.first() == trigger + 1;
      boolean talks = match.first() > trigger && match.first() < reach && !callsOn;
      if (match.value() == Frame.TALKS ? talks : opens(sentence, match)) {
        phrase(scene, sentence, match.end()).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The topics that a sentence names outright: "to discuss X", "focused on X". */
  public List<String> about(Scene scene, Sentence sentence) {
    List<String> found = new ArrayList<>();
    for (Phrases.Match<Frame> match : openers.in(sentence.tokens())) {
      if (match.value() != Frame.TALKS && opens(sentence, match)) {
        phrase(scene, sentence, match.end()).ifPresent(found::add);
      }
    }
    return found;
  }

  /** What a sentence speaks of that two sides usually talk about: "military cooperation". */
  public List<String> themes(Scene scene, Sentence sentence) {
    List<String> found = new ArrayList<>();
    for (Phrases.Match<Boolean> match : themes.in(sentence.tokens())) {
      boolean title =
          scene
              .mentionAt(sentence, match.first())
              .filter(m -> scene.actor(m).kind() == ActorKind.PERSON)
              .isPresent();
      Token last = sentence.token(match.end() - 1);
      if (last.isNoun() && !last.isProperNoun() && !title) {
        int first = match.first();
        while (first > 0 && match.first() - first < 4 && describes(sentence.token(first - 1))) {
          first--;
        }
        int end = match.end();
        boolean link = end + 1 < sentence.size() && isLink(sentence.token(end).lower());
        if (link) {
          Stretch after = stretch(sentence, end + 1);
          end = after.end() > after.first() ? after.end() : end;
        }
        boolean told = end - first > 1;
        if (told) {
          found.add(text(scene, sentence, new Stretch(first, end)));
        }
      }
    }
    return found;
  }

  private static boolean describes(Token token) {
    return token.tag().startsWith("JJ") || token.isNoun() || token.tag().equals("HYPH");
  }

  private static boolean isLink(String word) {
    return word.equals("in") || word.equals("on") || word.equals("between");
  }

  private static boolean opens(Sentence sentence, Phrases.Match<Frame> match) {
    Token first = sentence.token(match.first());
    boolean name = match.first() > 0 && Character.isUpperCase(first.text().codePointAt(0));
    return !name && (match.value() == Frame.AFTER || first.isVerb());
  }

  private Optional<String> phrase(Scene scene, Sentence sentence, int from) {
    Stretch stretch = beforeDate(scene, sentence, stretch(sentence, from));
    if (stretch.end() == from) {
      return Optional.empty();
    }
    if (isVague(sentence, stretch)) {
      int next = stretch.end();
      if (next < sentence.size() && sentence.token(next).text().equals(",")) {
        next++;
      }
      Optional<Phrases.Match<Boolean>> example =
          next < sentence.size() ? such.longestAt(sentence.tokens(), next) : Optional.empty();
      stretch =
          example.isPresent() ? stretch(sentence, example.get().end()) : new Stretch(from, from);
    }
    return stretch.end() == stretch.first() || startsWithDate(scene, sentence, stretch.first())
        ? Optional.empty()
        : Optional.of(text(scene, sentence, stretch));
  }

  /** The noun phrases, joined by commas and prepositions, that begin at a token. */
  private static Stretch stretch(Sentence sentence, int from) {
    int end = from;
    while (end < sentence.size() && end - from < LONGEST && belongs(sentence, from, end)) {
      end++;
    }
    while (end > from && !sentence.token(end - 1).isNoun()) {
      end--;
    }
    int first = from;
    while (first < end - 1
        && (sentence.token(first).tag().equals("DT")
            || sentence.token(first).tag().startsWith("PRP"))) {
      first++;
    }
    return new Stretch(end == from ? from : first, end);
  }

  /** "tuna on Wednesday": the day is no part of it. */
  private static Stretch beforeDate(Scene scene, Sentence sentence, Stretch stretch) {
    int end = stretch.end();
    for (DateMention date : scene.datesIn(sentence.span())) {
      int day = sentence.tokenAt(date.span().start());
      boolean led = day > 0 && sentence.token(day - 1).tag().equals("IN");
      if (led && day - 1 > stretch.first() && day < end) {
        end = day - 1;
      }
    }
    return new Stretch(stretch.first(), end);
  }

  /** "a wide range of issues of mutual interest" */
  private boolean isVague(Sentence sentence, Stretch stretch) {
    for (int i = stretch.first(); i < stretch.end(); i++) {
      Token t = sentence.token(i);
      boolean content = t.isNoun() || t.tag().startsWith("JJ");
      if (content && vague.longestAt(sentence.tokens(), i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static String text(Scene scene, Sentence sentence, Stretch stretch) {
    return sentence.span(stretch.first(), stretch.end()).in(scene.report().report().text());
  }

  private static boolean belongs(Sentence sentence, int from, int i) {
    Token t = sentence.token(i);
    return t.isNoun()
        || switch (t.tag()) {
          case "DT", "JJ", "JJR", "JJS", "CD", "HYPH", "POS", "PRP$", "CC", "VBG", "TO" -> true;
          case "VB" -> i > from && sentence.token(i - 1).tag().equals("TO");
          case "IN" ->
              switch (t.lower()) {
                case "of", "between", "in", "on", "for", "against", "over" ->
                    i > from && !isTalks(sentence, i + 1);
                default -> false;
              };
          case "," -> i > from && isList(sentence, i);
          default -> t.text().equals("-") || t.text().equals("–");
        };
  }

  /** "discussed the border in talks": where they talked, not what about. */
  private static boolean isTalks(Sentence sentence, int from) {
    for (int i = from; i < sentence.size() && i < from + 3; i++) {
      switch (sentence.token(i).lemma()) {
        case "talk", "meeting", "visit", "interview", "call", "summit" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether a comma joins one more noun phrase of a list that ends with "and". */
  private static boolean isList(Sentence sentence, int comma) {
    for (int i = comma + 1; i < sentence.size() && i < comma + LONGEST; i++) {
      Token t = sentence.token(i);
      if (t.lower().equals("and")) {
        return true;
      }
      boolean inside =
          t.isNoun()
              || t.tag().startsWith("JJ")
              || t.tag().equals("DT")
              || t.tag().equals("HYPH")
              || t.tag().equals(",")
              || t.lower().equals("of");
      if (!inside) {
        return false;
      }
    }
    return false;
  }

  private static boolean startsWithDate(Scene scene, Sentence sentence, int from) {
    return scene.datesIn(sentence.span()).stream()
        .anyMatch(
            d ->
                sentence.tokenAt(d.span().start()) <= from + 1
                    && sentence.tokenAt(d.span().end() - 1) >= from);
  }
}
