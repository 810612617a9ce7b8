package org.attache.reading.find.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Actor;
import org.attache.model.Mention;
import org.attache.model.Office;
import org.attache.model.Source;
import org.attache.model.SourceType;
import org.attache.model.Statement;
import org.attache.reading.find.Finder;
import org.attache.reading.find.Scene;
import org.attache.reading.language.Sentence;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;
import org.attache.reading.places.Countries;
import org.attache.reading.places.StateMention;

/**
 * Finds that somebody did not speak: refusals to comment, unanswered questions, "no communication".
 * A silence is a statement without content. Without somebody who is silent there is none.
 */
public final class SilenceFinder implements Finder<Statement> {
  private final Phrases<String> phrases;
  private final Countries countries = Countries.standard();

  public SilenceFinder(String language) {
    Phrases.Builder<String> builder = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : Table.of(language, "silences").rows()) {
      builder.add(row.get("phrase"), row.get("phrase"));
    }
    phrases = builder.build();
  }

  @Override
  public List<Statement> find(Scene scene) {
    List<Statement> found = new ArrayList<>();
    for (Sentence sentence : scene.sentences()) {
      phrases.in(sentence.tokens()).stream()
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
  private List<Source> silent(Scene scene, Sentence sentence, Phrases.Match<String> match) {
    List<Mention> before =
        outermost(scene.mentions(sentence)).stream()
            .filter(m -> m.endToken() <= match.first())
            .toList();
    Optional<Integer> neither = neither(sentence, match.first());
    if (neither.isPresent()) {
      return before.stream()
          .filter(m -> m.firstToken() > neither.get())
          .map(m -> source(scene, m))
          .toList();
    }
    if (!before.isEmpty()) {
      return List.of(source(scene, before.get(before.size() - 1)));
    }
    return stateBefore(sentence, match.first()).map(List::of).orElse(List.of());
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

  /** "On the Rwandan side, no communication". */
  private Optional<Source> stateBefore(Sentence sentence, int end) {
    Optional<StateMention> last =
        countries.in(sentence.tokens()).stream().filter(m -> m.end() <= end).reduce((a, b) -> b);
    return last.map(
        m ->
            new Source(
                SourceType.INSTITUTION,
                wording(sentence, m.first(), end),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(m.state()),
                Optional.empty()));
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
