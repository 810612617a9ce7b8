package org.attache.reading.find.attributions;

import java.util.Optional;
import java.util.Set;
import org.attache.model.Channel;
import org.attache.model.Span;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** By which way something was said, as far as one sentence tells. */
final class Channels {
  private static final Set<String> WAYS = Words.of("way");
  private static final Set<String> ADDRESSES = Words.of("addressing");
  private static final Set<String> OCCASIONS = Words.of("occasion");

  /** How far before its channel the word for the way may stand, in tokens. */
  private static final int REACH = 6;

  private final Phrases<Channel> phrases;

  private Channels(Phrases<Channel> phrases) {
    this.phrases = phrases;
  }

  static Channels english() {
    Phrases.Builder<Channel> builder = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : Table.of("en", "channels").rows()) {
      builder.add(row.get("phrase"), Channel.valueOf(row.get("channel")));
    }
    return new Channels(builder.build());
  }

  /** The channel that the cue's own sentence names, outside what is said. */
  Optional<Channel> of(Draft draft) {
    Line line = draft.line();
    for (Phrases.Match<Channel> match : phrases.in(line.tokens())) {
      Span span = line.sentence().span(match.first(), match.end());
      boolean said = draft.content().stream().anyMatch(span::overlaps);
      if (!said && (isSource(draft, match.first()) || isWay(line, match))) {
        return Optional.of(match.value());
      }
    }
    if (ADDRESSES.contains(line.lower(0)) && line.phrases().startingAt(1).isPresent()) {
      return Optional.of(Channel.SPEECH);
    }
    return draft.cue().stream()
        .map(cue -> cue.in(line.text()))
        .filter(cue -> cue.startsWith("tweet"))
        .findFirst()
        .map(cue -> Channel.TWITTER);
  }

  /** The occasion that a sentence tells of: "held a press conference", "in a speech on Friday". */
  Optional<Channel> occasion(Line line) {
    for (Phrases.Match<Channel> match : phrases.in(line.tokens())) {
      for (int i = match.first() - 1; i >= Math.max(0, match.first() - REACH); i--) {
        if (line.token(i).isVerb()) {
          if (OCCASIONS.contains(line.token(i).lemma()) && !line.quoted(i)) {
            return Optional.of(match.value());
          }
          break;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether "at a press conference", "in a speech" or the like begins here. */
  boolean begin(Line line, int i) {
    if (!WAYS.contains(line.lower(i)) || !line.tag(i).equals("IN")) {
      return false;
    }
    return line.phrases()
        .startingAt(i + 1)
        .filter(
            p -> {
              for (int k = p.first(); k < p.end(); k++) {
                if (phrases
                    .longestAt(line.tokens(), k)
                    .filter(m -> m.end() == p.end())
                    .isPresent()) {
                  return true;
                }
              }
              return false;
            })
        .isPresent();
  }

  /** Whether the source itself is the channel: "a statement said". */
  private static boolean isSource(Draft draft, int at) {
    return draft
        .source()
        .filter(s -> s.first() <= at && at < s.end() && s.head() >= at)
        .isPresent();
  }

  /** Whether it stands behind a preposition of way, or brings its own: "on X". */
  private static boolean isWay(Line line, Phrases.Match<Channel> match) {
    if (WAYS.contains(line.lower(match.first()))) {
      return true;
    }
    for (int i = match.first() - 1; i >= Math.max(0, match.first() - REACH); i--) {
      if (WAYS.contains(line.lower(i))) {
        return true;
      }
      if (line.phrases().at(i).isEmpty()) {
        return false;
      }
    }
    return false;
  }
}
