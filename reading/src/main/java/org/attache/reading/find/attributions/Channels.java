package org.attache.reading.find.attributions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attache.model.Channel;
import org.attache.model.Span;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** By which way something was said, as far as one sentence tells. */
final class Channels {
  private static final Set<String> WAYS = Words.of("way");
  private static final Set<String> ADDRESSES = Words.of("addressing");
  private static final Set<String> GATHERINGS = Words.of("gathering");
  private static final Set<String> LEAKED = Words.of("leaked");
  private static final Set<String> OCCASIONS = Words.of("occasion");

  /** How far before its channel the word for the way may stand, in tokens. */
  private static final int REACH = 6;

  private final Phrases<Channel> words;
  private final Phrases<Channel> names;
  private final Map<Channel, Set<String>> ways;

  private Channels(Phrases<Channel> words, Phrases<Channel> names, Map<Channel, Set<String>> ways) {
    this.words = words;
    this.names = names;
    this.ways = ways;
  }

  static Channels english() {
    Phrases.Builder<Channel> words = Phrases.by(Phrases.By.LEMMA);
    Phrases.Builder<Channel> names = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : Table.of("en", "channels").rows()) {
      String phrase = row.get("phrase");
      int last = phrase.lastIndexOf(' ') + 1;
      boolean named = Character.isUpperCase(phrase.codePointAt(last));
      (named ? names : words).add(phrase, Channel.valueOf(row.get("channel")));
    }
    Map<Channel, Set<String>> ways = new EnumMap<>(Channel.class);
    for (Table.Row row : Table.of("en", "channel-ways").rows()) {
      ways.put(Channel.valueOf(row.get("channel")), Set.copyOf(row.list("ways")));
    }
    return new Channels(words.build(), names.build(), ways);
  }

  /**
   * The channel that the cue's own sentence names, outside what is said. What stands beyond the cue
   * of another speaker is his.
   *
   * @param beside what else is said in the sentence
   */
  Optional<Channel> of(Draft draft, List<Draft> beside) {
    Line line = draft.line();
    for (Phrases.Match<Channel> match : channelsIn(line)) {
      Span span = line.sentence().span(match.first(), match.end());
      boolean said = draft.content().stream().anyMatch(span::overlaps);
      if (!said
          && (isSource(draft, match.first()) || isWay(line, match))
          && !isOfAnother(draft, beside, span)) {
        return Optional.of(match.value());
      }
    }
    if (isLeaked(draft)) {
      return Optional.of(Channel.LEAKED_DOCUMENT);
    }
    if (ADDRESSES.contains(line.lower(0))
        && line.phrases()
            .startingAt(1)
            .filter(p -> GATHERINGS.contains(line.token(p.head()).lemma()))
            .isPresent()) {
      return Optional.of(Channel.SPEECH);
    }
    return draft.cue().stream()
        .map(cue -> cue.in(line.text()))
        .filter(cue -> cue.startsWith("tweet"))
        .findFirst()
        .map(cue -> Channel.TWITTER);
  }

  /** "A leaked UN report says": a word for leaks before the document that is the source. */
  private static boolean isLeaked(Draft draft) {
    Line line = draft.line();
    return draft
        .source()
        .filter(
            p -> IntStream.range(p.first(), p.head()).anyMatch(i -> LEAKED.contains(line.lower(i))))
        .isPresent();
  }

  /** The words for channels in text order: names with a capital, of plain "statements" one. */
  private List<Phrases.Match<Channel>> channelsIn(Line line) {
    List<Phrases.Match<Channel>> found = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      Optional<Phrases.Match<Channel>> match = at(line, i);
      match.ifPresent(found::add);
      i = match.map(Phrases.Match::end).orElse(i + 1);
    }
    return found;
  }

  private Optional<Phrases.Match<Channel>> at(Line line, int i) {
    return names
        .longestAt(line.tokens(), i)
        .filter(m -> Character.isUpperCase(line.token(m.end() - 1).text().codePointAt(0)))
        .or(() -> words.longestAt(line.tokens(), i))
        .filter(m -> m.value() != Channel.STATEMENT || m.end() > i + 1 || !isPlural(line, i));
  }

  private static boolean isPlural(Line line, int i) {
    return line.tag(i).equals("NNS");
  }

  /** Whether the cue of another speaker stands between these words and the draft's own. */
  private static boolean isOfAnother(Draft draft, List<Draft> beside, Span words) {
    Span own = draft.cue().isEmpty() ? draft.content().get(0) : draft.cue().get(0);
    Span way = own.cover(words);
    return beside.stream()
        .filter(other -> other != draft && other.source().isPresent())
        .filter(other -> !other.source().equals(draft.source()))
        .filter(other -> !other.line().tag(other.source().orElseThrow().head()).startsWith("W"))
        .flatMap(other -> other.cue().stream())
        .anyMatch(cue -> way.contains(cue) && !cue.overlaps(own) && !cue.overlaps(words));
  }

  /** The occasion that a sentence tells of: "held a press conference", "in a speech on Friday". */
  Optional<Channel> occasion(Line line) {
    for (Phrases.Match<Channel> match : channelsIn(line)) {
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
                if (at(line, k).filter(m -> m.end() == p.end()).isPresent()) {
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

  /** Whether it stands behind a preposition by which such a channel is used, or brings its own. */
  private boolean isWay(Line line, Phrases.Match<Channel> match) {
    if (WAYS.contains(line.lower(match.first()))) {
      return true;
    }
    Set<String> leading = ways.getOrDefault(match.value(), Set.of());
    for (int i = match.first() - 1; i >= Math.max(0, match.first() - REACH); i--) {
      if (leading.contains(line.lower(i))) {
        return true;
      }
      if (line.phrases().at(i).isEmpty()) {
        return false;
      }
    }
    return false;
  }
}
