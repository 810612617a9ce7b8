package org.attache.reading.find.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.model.AttributionKind;
import org.attache.model.Span;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/**
 * "According to the ministry", "in the words of the envoy": the source follows, the rest is said.
 */
final class AccordingCues {
  private static final Phrases<String> PHRASES = phrases();
  private static final Set<String> RELATIVES = Words.of("relative");

  private final LeftContent left;
  private final SourceNouns nouns;

  AccordingCues(LeftContent left, SourceNouns nouns) {
    this.left = left;
    this.nouns = nouns;
  }

  private static Phrases<String> phrases() {
    Phrases.Builder<String> builder = Phrases.by(Phrases.By.TEXT);
    for (String phrase :
        Table.of("en", "according-to").rows().stream()
            .map(row -> row.get("phrase"))
            .collect(Collectors.toList())) {
      builder.add(phrase, phrase);
    }
    return builder.build();
  }

  List<Draft> in(Line line) {
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (!line.quoted(i)) {
        PHRASES
            .longestAt(line.tokens(), i)
            .filter(m -> m.end() - m.first() > 1 || isViewpoint(line, m))
            .flatMap(m -> draft(line, m))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** "For the spokesman, '…'": a single word vouches only at the start, before a quotation. */
  private static boolean isViewpoint(Line line, Phrases.Match<String> cue) {
    return cue.first() == LeftContent.afterDateline(line)
        && line.phrases()
            .startingAt(cue.end())
            .map(line.phrases()::withTies)
            .filter(p -> line.tag(p.end()).equals(",") && line.quotationOpensAt(p.end() + 1))
            .isPresent();
  }

  private Optional<Draft> draft(Line line, Phrases.Match<String> cue) {
    Optional<NounPhrase> base = line.phrases().startingAt(cue.end());
    if (base.isEmpty()) {
      return Optional.empty();
    }
    NounPhrase source = line.phrases().withTies(base.get());
    List<Span> content = new ArrayList<>();
    int next = nextComma(line, source.end());
    OptionalInt aside = Cited.pastAside(line, next);
    int comma =
        aside.isPresent() ? nextComma(line, aside.getAsInt()) : pastApposition(line, source, next);
    boolean fronted =
        line.words(LeftContent.afterDateline(line), cue.first()).isEmpty()
            || !LeftContent.hasVerb(line, cue.first())
                && comma < line.size()
                && !interrupts(line, cue.first(), comma);
    if (fronted) {
      line.words(comma, line.size()).ifPresent(content::add);
      source = next == source.end() && aside.isEmpty() ? source.to(comma) : source;
    } else {
      left.before(line, cue.first()).ifPresent(content::add);
      if (content.isEmpty()) {
        line.words(LeftContent.afterDateline(line), cue.first()).ifPresent(content::add);
      }
      if (aside.isPresent()) {
        if (isUnfinished(line, cue) || interrupts(line, cue.first(), comma)) {
          line.words(comma, line.size()).ifPresent(content::add);
        }
      } else if (next == source.end()
          && line.tag(next).equals(",")
          && !line.tag(next + 1).startsWith("W")) {
        NounPhrase longer =
            comma > next ? source.to(comma) : Subjects.withApposition(line, source, -1);
        if (longer.end() == comma) {
          line.words(comma, line.size())
              .filter(
                  s ->
                      LeftContent.hasVerbFrom(line, comma)
                          || line.quoted(comma + 1)
                          || isUnfinished(line, cue))
              .ifPresent(content::add);
        }
        source = longer;
      }
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            line,
            content,
            List.of(line.sentence().span(cue.first(), cue.end())),
            Optional.of(source),
            AttributionKind.SAID,
            Frame.PAREN,
            true,
            Cited.by(line, next)));
  }

  /** "Talks, according to two officials, have failed": between a subject and its verb. */
  private static boolean interrupts(Line line, int cue, int comma) {
    int verb = comma + 1;
    while (line.tag(verb).equals("RB")) {
      verb++;
    }
    return line.tag(cue - 1).equals(",") && line.isFinite(verb);
  }

  /**
   * The comma after "the minister, Jane Doe," or "Jane Doe, the minister," where such words stand
   * around this one; else this one.
   */
  private int pastApposition(Line line, NounPhrase source, int comma) {
    if (comma >= line.size() || line.quoted(comma + 1)) {
      return comma;
    }
    Optional<NounPhrase> before =
        source.end() == comma ? Optional.of(source) : line.phrases().chainEndingAt(comma);
    Optional<NounPhrase> after = line.phrases().startingAt(comma + 1).map(line.phrases()::withTies);
    boolean apposed =
        before.isPresent()
            && after.filter(p -> line.tag(p.end()).equals(",")).isPresent()
            && (isOffice(line, before.get()) && isPerson(line, after.get())
                || isPerson(line, before.get()) && isOffice(line, after.get()));
    return apposed ? after.orElseThrow().end() : comma;
  }

  private boolean isOffice(Line line, NounPhrase phrase) {
    Token head = line.token(phrase.head());
    return !head.tag().endsWith("S")
        && head.name() != NameType.PERSON
        && nouns
            .kindOf(head)
            .filter(k -> k == SourceNouns.Kind.OFFICE || k == SourceNouns.Kind.PERSON)
            .isPresent();
  }

  private static boolean isPerson(Line line, NounPhrase phrase) {
    return line.token(phrase.head()).name() == NameType.PERSON;
  }

  /** Whether what stands before ", according to" lacks its end: "It was, …". */
  private static boolean isUnfinished(Line line, Phrases.Match<String> cue) {
    return line.tag(cue.first() - 1).equals(",") && line.isFinite(cue.first() - 2);
  }

  /** The comma that ends the source; a relative clause in it is passed over. */
  private static int nextComma(Line line, int from) {
    boolean relative = false;
    for (int i = from; i < line.size(); i++) {
      if (line.tag(i).equals(",") && !line.quoted(i)) {
        if (!relative && RELATIVES.contains(line.lower(i + 1))) {
          relative = true;
        } else {
          return i;
        }
      }
    }
    return line.size();
  }
}
