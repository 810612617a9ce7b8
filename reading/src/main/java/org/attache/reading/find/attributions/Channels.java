package org.attache.reading.find.attributions;

import java.util.Optional;
import org.attache.model.Channel;
import org.attache.model.Span;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** By which way something was said, as far as the cue's sentence tells. */
final class Channels {
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

  Optional<Channel> of(Draft draft) {
    Line line = draft.line();
    for (Phrases.Match<Channel> match : phrases.in(line.tokens())) {
      Span span = line.sentence().span(match.first(), match.end());
      boolean said = draft.content().stream().anyMatch(span::overlaps);
      if (!said && isWay(line, draft, match.first())) {
        return Optional.of(match.value());
      }
    }
    return draft.cue().stream()
        .map(cue -> cue.in(line.text()))
        .filter(cue -> cue.startsWith("tweet"))
        .findFirst()
        .map(cue -> Channel.TWITTER);
  }

  /** Whether it is the source itself or stands behind a preposition of way. */
  private static boolean isWay(Line line, Draft draft, int at) {
    boolean source =
        draft.source().filter(s -> s.first() <= at && at < s.end() && s.head() >= at).isPresent();
    if (source) {
      return true;
    }
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      String word = line.lower(i);
      if (word.equals("in")
          || word.equals("on")
          || word.equals("at")
          || word.equals("during")
          || word.equals("via")
          || word.equals("told")
          || word.equals("to")
          || word.equals("through")) {
        return true;
      }
      if (!line.phrases().at(i).isPresent()) {
        return false;
      }
    }
    return false;
  }
}
