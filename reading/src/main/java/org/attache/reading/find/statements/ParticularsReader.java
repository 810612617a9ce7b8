package org.attache.reading.find.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.ActorKind;
import org.attache.model.Attribution;
import org.attache.model.AttributionKind;
import org.attache.model.Channel;
import org.attache.model.DateMention;
import org.attache.model.Mention;
import org.attache.model.MentionForm;
import org.attache.model.PartialDate;
import org.attache.model.Particulars;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.reading.find.Scene;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/**
 * Reads what else a sentence says of a statement: to whom, when, at whom it is aimed and what it
 * does to them, how far the report stands back from it, and who passed it on.
 */
final class ParticularsReader {
  /** How far before its cue a hedge may stand, in tokens: "has reportedly told". */
  private static final int HEDGE_BEFORE = 4;

  /** How many tokens a dateline may have. */
  private static final int LONGEST_DATELINE = 14;

  private static final Set<String> DATELINE_ENDS = Set.of("-", "--", "–", "—", ")", "-RRB-", ":");

  private final AimReader aims;
  private final Phrases<Boolean> hedges;
  private final Phrases<Boolean> audiences;
  private final Phrases<String> platforms;

  ParticularsReader(String language) {
    aims = new AimReader(language);
    hedges = Phrases.set(Phrases.By.LEMMA, Table.of(language, "hedges").column("phrase"));
    audiences = Phrases.set(Phrases.By.LEMMA, Table.of(language, "audiences").column("words"));
    Phrases.Builder<String> names = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : Table.of(language, "platforms").rows()) {
      names.add(row.get("words"), row.get("platform"));
    }
    platforms = names.build();
  }

  /**
   * What is said of a statement.
   *
   * @param home the sentence of its cue
   */
  Particulars of(Scene scene, Attribution attribution, Sentence home) {
    String text = scene.report().report().text();
    Optional<Audience> audience = audience(scene, attribution, home);
    Optional<AimReader.Target> listener =
        audience
            .flatMap(Audience::mention)
            .filter(m -> scene.actor(m).kind() != ActorKind.ORGANISATION)
            .map(m -> AimReader.target(scene, m))
            .filter(t -> AimReader.isForeign(attribution, t.state()));
    Optional<AimReader.Aim> aim = aims.of(scene, attribution, home);
    Optional<AimReader.Target> target = aim.flatMap(AimReader.Aim::target).or(() -> listener);
    return new Particulars(
        carrier(scene, attribution),
        audience.map(a -> a.words().in(text)),
        date(scene, attribution, home),
        target.map(t -> t.words().in(text)),
        target.flatMap(AimReader.Target::state),
        aim.map(a -> a.entry().stance()),
        aim.map(a -> a.entry().plover()),
        hedges(scene, attribution, home),
        attribution
            .channel()
            .filter(ParticularsReader::isPost)
            .flatMap(c -> platform(attribution, home)),
        isNegated(attribution, home));
  }

  private static Optional<Source> carrier(Scene scene, Attribution attribution) {
    return attribution
        .carrier()
        .or(
            () ->
                scene.nesting().around(attribution).stream()
                    .filter(outer -> outer.kind() == AttributionKind.SAID)
                    .findFirst()
                    .flatMap(Attribution::speaker));
  }

  /** The day or month nearest to the cue that the sentence names outside what is said. */
  private static Optional<PartialDate> date(Scene scene, Attribution attribution, Sentence home) {
    int cue = attribution.anchor();
    return scene.datesIn(home.span()).stream()
        .filter(date -> attribution.content().stream().noneMatch(date.span()::overlaps))
        .filter(date -> !isSaidByOthers(scene, attribution, date.span()))
        .filter(date -> !isDateline(home, date.span()))
        .filter(date -> date.date().filter(d -> d.month() > 0).isPresent())
        .min(Comparator.comparingInt(date -> Math.abs(date.span().start() - cue)))
        .flatMap(DateMention::date);
  }

  /** Whether words belong to what another says in the same sentence. */
  private static boolean isSaidByOthers(Scene scene, Attribution attribution, Span words) {
    return scene.attributionsIn(words).stream()
        .filter(other -> !attribution.isWithin(other))
        .anyMatch(other -> other.content().stream().anyMatch(words::overlaps));
  }

  /** "LIMA, May 3 (Andina) -": a date before which no verb and after which such a mark stands. */
  private static boolean isDateline(Sentence home, Span date) {
    boolean after = false;
    for (int i = 0; i < Math.min(home.size(), LONGEST_DATELINE); i++) {
      Token token = home.token(i);
      if (token.isFiniteVerb()) {
        return false;
      }
      after |= token.span().end() >= date.end();
      if (after && DATELINE_ENDS.contains(token.text())) {
        return true;
      }
    }
    return false;
  }

  /** To whom something is said: the words, and whose mention they are. */
  private record Audience(Span words, Optional<Mention> mention) {}

  private Optional<Audience> audience(Scene scene, Attribution attribution, Sentence home) {
    for (int i = 0; i < home.size(); i++) {
      Optional<Phrases.Match<Boolean>> words = audiences.longestAt(home.tokens(), i);
      if (words.isPresent()
          && !isSaid(attribution, home.token(i))
          && speaks(attribution, home.token(i))) {
        Optional<Audience> next = nounPhrase(scene, attribution, home, words.get().end());
        if (next.isPresent()) {
          return next;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A verb names the audience only as the cue itself or as "speaking to": others tell of others.
   */
  private static boolean speaks(Attribution attribution, Token word) {
    return !word.isVerb()
        || word.tag().equals("VBG")
        || attribution.cue().stream().anyMatch(cue -> cue.overlaps(word.span()));
  }

  /** The noun phrase that begins here, outside what is said and other than the speaker. */
  private static Optional<Audience> nounPhrase(
      Scene scene, Attribution attribution, Sentence home, int from) {
    int end = from;
    while (end < home.size()
        && isNominal(home.token(end), end == from)
        && !isSaid(attribution, home.token(end))) {
      end++;
    }
    while (end > from && !home.token(end - 1).isNoun() && !isPersonal(home.token(end - 1))) {
      end--;
    }
    if (end == from) {
      return Optional.empty();
    }
    int first = from;
    int last = end;
    int timed =
        scene.datesIn(home.span(from, end)).stream()
            .mapToInt(date -> tokenAt(home, date.span()))
            .filter(token -> token > first)
            .min()
            .orElse(last);
    end = timed;
    int head = end - 1;
    Optional<Mention> mention =
        scene.mentions(home).stream()
            .filter(m -> m.firstToken() >= from && m.firstToken() <= head && m.head() >= head)
            .filter(m -> m.form() != MentionForm.PRONOUN || isPersonal(home.token(head)))
            .findFirst();
    boolean speaker =
        mention
            .map(Mention::actor)
            .filter(
                id -> attribution.speaker().flatMap(Source::actor).filter(id::equals).isPresent())
            .isPresent();
    boolean time = scene.datesIn(home.span(from, end)).stream().findAny().isPresent();
    return speaker || time
        ? Optional.empty()
        : Optional.of(
            new Audience(mention.map(Mention::span).orElse(home.span(from, end)), mention));
  }

  private static int tokenAt(Sentence home, Span span) {
    int i = 0;
    while (i < home.size() && home.token(i).span().end() <= span.start()) {
      i++;
    }
    return i;
  }

  private static boolean isPersonal(Token token) {
    return token.tag().equals("PRP") && !token.lower().equals("it");
  }

  private static boolean isNominal(Token token, boolean first) {
    return switch (token.tag()) {
      case "DT", "PRP$", "PRP", "PDT" -> first;
      case "JJ", "JJS", "CD", "POS", "HYPH", "VBN" -> true;
      default -> token.isNoun();
    };
  }

  private List<String> hedges(Scene scene, Attribution attribution, Sentence home) {
    List<String> found = new ArrayList<>();
    for (Phrases.Match<Boolean> hedge : hedges.in(home.tokens())) {
      Span span = home.span(hedge.first(), hedge.end());
      boolean modal = home.token(hedge.first()).tag().startsWith("NN");
      if (!modal && (isAbout(attribution, span) || isBeforeCue(attribution, home, hedge.end()))) {
        found.add(span.in(scene.report().report().text()));
      }
    }
    return found;
  }

  /** Whether words that end here stand right before the cue: "reportedly told". */
  private static boolean isBeforeCue(Attribution attribution, Sentence home, int end) {
    for (int i = end; i < Math.min(home.size(), end + HEDGE_BEFORE); i++) {
      Token token = home.token(i);
      if (attribution.cue().stream().anyMatch(cue -> cue.overlaps(token.span()))) {
        return true;
      }
      if (!token.isVerb() && !token.tag().equals("RB") && !token.tag().equals("TO")) {
        return false;
      }
    }
    return false;
  }

  /** Whether words stand within the statement, from its first piece or cue to its last. */
  private static boolean isAbout(Attribution attribution, Span span) {
    Span whole =
        attribution.content().stream()
            .reduce(Span::cover)
            .map(content -> attribution.cue().stream().reduce(content, Span::cover))
            .orElseThrow();
    return whole.contains(span);
  }

  private static boolean isPost(Channel channel) {
    return channel == Channel.TWITTER || channel == Channel.SOCIAL_MEDIA;
  }

  private Optional<String> platform(Attribution attribution, Sentence home) {
    return platforms.in(home.tokens()).stream()
        .filter(m -> !isSaid(attribution, home.token(m.first())))
        .filter(m -> home.token(m.first()).isVerb() || isCapital(home.token(m.end() - 1)))
        .map(Phrases.Match::value)
        .findFirst();
  }

  /** A telegram is no post on Telegram. */
  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private static boolean isSaid(Attribution attribution, Token token) {
    return attribution.content().stream().anyMatch(piece -> piece.contains(token.span()));
  }

  private static boolean isNegated(Attribution attribution, Sentence home) {
    for (int i = 0; i < home.size(); i++) {
      Token token = home.token(i);
      if (token.isVerb()
          && attribution.cue().stream().anyMatch(cue -> cue.contains(token.span()))
          && Negation.before(home, i)) {
        return true;
      }
    }
    return false;
  }
}
