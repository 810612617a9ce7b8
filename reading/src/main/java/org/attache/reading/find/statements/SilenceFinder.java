package org.attache.reading.find.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Actor;
import org.attache.model.Attribution;
import org.attache.model.Mention;
import org.attache.model.Office;
import org.attache.model.Source;
import org.attache.model.SourceType;
import org.attache.model.Span;
import org.attache.model.Statement;
import org.attache.reading.find.Finder;
import org.attache.reading.find.Scene;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;
import org.attache.reading.places.Countries;
import org.attache.reading.places.StateMention;

/**
 * Finds that somebody did not speak: refusals to comment, unanswered questions, "no communication".
 * A silence is a statement without content. Without somebody who is silent there is none.
 */
public final class SilenceFinder implements Finder<Statement> {
  /**
   * When the words tell of a silence.
   *
   * @param needs a word that must stand before them
   * @param alone whether nothing else may be told before them
   */
  private record Condition(Optional<String> needs, boolean alone) {
    boolean holds(Sentence sentence, int first) {
      return needs.map(w -> isBefore(sentence, w, first)).orElse(true)
          && !(alone && tellsBefore(sentence, first));
    }
  }

  private final Phrases<Condition> phrases;
  private final Countries countries = Countries.standard();

  public SilenceFinder(String language) {
    Phrases.Builder<Condition> builder = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : Table.of(language, "silences").rows()) {
      builder.add(
          row.get("phrase"), new Condition(row.find("needs"), row.find("alone").isPresent()));
    }
    phrases = builder.build();
  }

  @Override
  public List<Statement> find(Scene scene) {
    List<Statement> found = new ArrayList<>();
    for (Sentence sentence : scene.sentences()) {
      phrases.in(sentence.tokens()).stream()
          .filter(match -> match.value().holds(sentence, match.first()))
          .filter(match -> !isSubject(sentence, match.end()))
          .findFirst()
          .ifPresent(
              match -> {
                for (Source source : silent(scene, sentence, match)) {
                  found.add(
                      new Statement(
                          source,
                          Optional.empty(),
                          List.of(),
                          Optional.empty(),
                          scene.evidence(sentence, sentence.span(match.first(), match.end()))));
                }
              });
    }
    return found;
  }

  /** Who is silent: the actor named last before the words, or both of "neither A nor B". */
  private List<Source> silent(Scene scene, Sentence sentence, Phrases.Match<?> match) {
    List<Source> after = after(scene, sentence, match.end());
    if (!after.isEmpty()) {
      return after;
    }
    Optional<Source> spoken = speaker(scene, sentence, match);
    if (spoken.isPresent()) {
      return List.of(spoken.get());
    }
    List<Mention> before =
        outermost(scene.mentions(sentence)).stream()
            .filter(m -> m.endToken() <= match.first())
            .toList();
    Optional<Integer> neither = neither(sentence, match.first());
    if (neither.isPresent()) {
      return both(scene, sentence, neither.get(), match.first());
    }
    if (!before.isEmpty()) {
      return List.of(source(scene, before.get(before.size() - 1)));
    }
    return stateBefore(sentence, match.first()).map(List::of).orElse(List.of());
  }

  private static boolean isBefore(Sentence sentence, String word, int end) {
    return sentence.tokens().subList(0, end).stream().anyMatch(t -> t.lower().equals(word));
  }

  /** "They would leave, though they gave no date": who does or says something is not silent. */
  private static boolean tellsBefore(Sentence sentence, int end) {
    return sentence.tokens().subList(0, end).stream().anyMatch(Token::isFiniteVerb);
  }

  /** "He said nothing was signed": what looks like silence is the subject of what is said. */
  private static boolean isSubject(Sentence sentence, int next) {
    return next < sentence.size() && sentence.token(next).isFiniteVerb();
  }

  /** Who is silent where the sentence attributes the refusal itself: "the ministry declined to". */
  private static Optional<Source> speaker(Scene scene, Sentence sentence, Phrases.Match<?> match) {
    Span words = sentence.span(match.first(), match.end());
    return scene.attributionsIn(words).stream()
        .filter(a -> a.cue().stream().anyMatch(words::overlaps))
        .findFirst()
        .flatMap(Attribution::speaker);
  }

  /** "No communication from the Rwandan side". */
  private List<Source> after(Scene scene, Sentence sentence, int end) {
    if (end >= sentence.size() || !sentence.token(end).lower().equals("from")) {
      return List.of();
    }
    int from = end + 1;
    Optional<Source> mentioned =
        scene.mentions(sentence).stream()
            .filter(m -> m.firstToken() >= from && m.firstToken() <= from + 1)
            .findFirst()
            .map(m -> source(scene, m));
    return mentioned
        .or(
            () ->
                countries.in(sentence.tokens()).stream()
                    .filter(m -> m.first() >= from && m.first() <= from + 1)
                    .findFirst()
                    .map(m -> ofState(m, wording(sentence, from, endOfNouns(sentence, m.end())))))
        .map(List::of)
        .orElse(List.of());
  }

  private static int endOfNouns(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size() && sentence.token(i).isNoun()) {
      i++;
    }
    return i;
  }

  private static List<Mention> outermost(List<Mention> mentions) {
    return mentions.stream()
        .filter(
            m ->
                mentions.stream()
                    .noneMatch(
                        o ->
                            o != m
                                && o.firstToken() <= m.firstToken()
                                && m.endToken() <= o.endToken()
                                && o.span().length() > m.span().length()))
        .toList();
  }

  private static Optional<Integer> neither(Sentence sentence, int end) {
    for (int i = 0; i < end; i++) {
      if (sentence.token(i).lower().equals("neither")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "Neither Paris nor the ministry has": a capital that is no actor stands for its state. */
  private List<Source> both(Scene scene, Sentence sentence, int from, int end) {
    List<Source> both = new ArrayList<>();
    int i = from + 1;
    while (i < end) {
      int at = i;
      Optional<Mention> mention =
          scene.mentions(sentence).stream().filter(m -> m.firstToken() == at).findFirst();
      Optional<StateMention> state = countries.longestAt(sentence.tokens(), i);
      if (mention.isPresent()) {
        both.add(source(scene, mention.get()));
        i = mention.get().endToken();
      } else if (state.isPresent()) {
        both.add(ofState(state.get(), wording(sentence, i, state.get().end())));
        i = state.get().end();
      } else {
        i++;
      }
    }
    return both;
  }

  /** "On the Rwandan side, no communication". */
  private Optional<Source> stateBefore(Sentence sentence, int end) {
    Optional<StateMention> last =
        countries.in(sentence.tokens()).stream().filter(m -> m.end() <= end).reduce((a, b) -> b);
    return last.map(m -> ofState(m, wording(sentence, m.first(), end)));
  }

  private static Source ofState(StateMention mention, String wording) {
    return new Source(
        SourceType.INSTITUTION,
        wording,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(mention.state()),
        Optional.empty());
  }

  private static String wording(Sentence sentence, int first, int end) {
    int last = end;
    while (last > first + 1 && sentence.token(last - 1).isPunctuation()) {
      last--;
    }
    return String.join(
        " ", sentence.tokens().subList(first, last).stream().map(t -> t.text()).toList());
  }

  private static Source source(Scene scene, Mention mention) {
    Actor actor = scene.actor(mention);
    String wording = scene.report().text(mention.span());
    Optional<Office> office = actor.office();
    return new Source(
        type(actor, mention),
        wording,
        Optional.of(actor.id()),
        Optional.of(actor.name()),
        office.flatMap(o -> o.title().or(o::rank)),
        office.flatMap(Office::organisation),
        actor.state(),
        Optional.empty());
  }

  private static SourceType type(Actor actor, Mention mention) {
    return switch (actor.kind()) {
      case STATE, ORGANISATION -> SourceType.INSTITUTION;
      case GROUP -> SourceType.UNNAMED;
      case PERSON ->
          !actor.named()
              ? SourceType.UNNAMED
              : mention.nameSpan().isPresent() ? SourceType.NAMED : SourceType.PRONOUN;
    };
  }
}
