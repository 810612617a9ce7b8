package org.attache.reading.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    TALKS
  }

  private final Phrases<Frame> openers;

  /** Reads the words of a language (ISO 639-1). */
  public TopicReader(String language) {
    Phrases.Builder<Frame> builder = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : Table.of(language, "topic-words").rows()) {
      builder.add(row.get("words"), Frame.valueOf(row.get("frame").toUpperCase(Locale.ROOT)));
    }
    openers = builder.build();
  }

  /** The topics of the talks that the word at {@code trigger} speaks of. */
  public List<String> of(Scene scene, Sentence sentence, int trigger) {
    List<String> found = new ArrayList<>();
    int reach = Clauses.reach(sentence, trigger, REACH);
    for (Phrases.Match<Frame> match : openers.in(sentence.tokens())) {
      boolean talks = match.first() > trigger && match.first() < reach;
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

  private static boolean opens(Sentence sentence, Phrases.Match<Frame> match) {
    return match.value() == Frame.AFTER || sentence.token(match.first()).isVerb();
  }

  private static Optional<String> phrase(Scene scene, Sentence sentence, int from) {
    int end = from;
    boolean noun = false;
    while (end < sentence.size() && end - from < LONGEST && belongs(sentence, from, end)) {
      noun |= sentence.token(end).isNoun();
      end++;
    }
    while (end > from && !sentence.token(end - 1).isNoun()) {
      end--;
    }
    if (!noun || end == from || startsWithDate(scene, sentence, from)) {
      return Optional.empty();
    }
    int first = from;
    while (first < end - 1
        && (sentence.token(first).tag().equals("DT")
            || sentence.token(first).tag().startsWith("PRP"))) {
      first++;
    }
    return Optional.of(sentence.span(first, end).in(scene.report().report().text()));
  }

  private static boolean belongs(Sentence sentence, int from, int i) {
    Token t = sentence.token(i);
    return t.isNoun()
        || switch (t.tag()) {
          case "DT", "JJ", "JJR", "JJS", "CD", "HYPH", "POS", "PRP$", "CC", "VBG", "TO" -> true;
          case "IN" ->
              switch (t.lower()) {
                case "of", "between", "in", "on", "for", "against" -> i > from;
                default -> false;
              };
          default -> t.text().equals("-") || t.text().equals("–");
        };
  }

  private static boolean startsWithDate(Scene scene, Sentence sentence, int from) {
    return scene.datesIn(sentence.span()).stream()
        .anyMatch(
            d ->
                sentence.tokenAt(d.span().start()) <= from + 1
                    && sentence.tokenAt(d.span().end() - 1) >= from);
  }
}
