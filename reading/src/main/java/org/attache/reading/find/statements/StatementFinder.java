package org.attache.reading.find.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.model.Attribution;
import org.attache.model.AttributionKind;
import org.attache.model.Evidence;
import org.attache.model.Source;
import org.attache.model.SourceType;
import org.attache.model.Span;
import org.attache.model.Statement;
import org.attache.reading.find.Finder;
import org.attache.reading.find.Scene;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;

/**
 * Turns attributions into statements: one for each, and one more for each further quotation that
 * runs on in another sentence. Of what is told at second hand the first speaker's words count. The
 * headline makes no statements.
 */
public final class StatementFinder implements Finder<Statement> {
  /** A statement within a statement stands for it when it makes up this much of it. */
  private static final double MOST = 0.5;

  private static final int FEWEST_WORDS = 3;

  /** Cues by which a body passes on what another said. */
  private static final Set<String> REPORTS = Set.of("reported", "reports", "report");

  private final ParticularsReader particulars = new ParticularsReader("en");

  @Override
  public List<Statement> find(Scene scene) {
    List<Attribution> all = scene.attributions();
    List<Statement> found = new ArrayList<>();
    for (Attribution attribution : all) {
      if (isStatement(scene, attribution)
          && !isCarrier(scene, attribution, all)
          && !isPart(scene, attribution, all)) {
        found.addAll(statements(scene, attribution));
      }
    }
    return found;
  }

  private static boolean isStatement(Scene scene, Attribution attribution) {
    boolean says =
        attribution.kind() == AttributionKind.SAID
            || (attribution.kind() == AttributionKind.BELIEVED && isClause(scene, attribution));
    return says
        && isProposition(scene, attribution)
        && attribution.speaker().isPresent()
        && !isHeadline(scene, cueOf(attribution));
  }

  /** A belief counts where it is told as a clause: what somebody likes or backs is no statement. */
  private static boolean isClause(Scene scene, Attribution attribution) {
    return tokens(scene, attribution)
        .anyMatch(t -> Set.of("VBD", "VBZ", "VBP", "MD").contains(t.tag()));
  }

  /** Whom somebody thanks or blames is not yet what is said; a few quoted words are. */
  private static boolean isProposition(Scene scene, Attribution attribution) {
    return tokens(scene, attribution).filter(t -> !t.isPunctuation()).count() >= FEWEST_WORDS
        || tokens(scene, attribution).anyMatch(t -> t.tag().equals("``") || t.tag().equals("''"));
  }

  private static Stream<Token> tokens(Scene scene, Attribution attribution) {
    return scene.sentences().stream()
        .filter(s -> attribution.content().stream().anyMatch(s.span()::overlaps))
        .flatMap(s -> s.tokens().stream())
        .filter(t -> attribution.content().stream().anyMatch(c -> c.contains(t.span())));
  }

  private static Span cueOf(Attribution attribution) {
    return attribution.cue().isEmpty() ? attribution.content().get(0) : attribution.cue().get(0);
  }

  /** Whether it only carries what another said, who is the first speaker. */
  private static boolean isCarrier(Scene scene, Attribution attribution, List<Attribution> all) {
    return all.stream()
        .anyMatch(
            inner ->
                isCarriedBy(scene, inner, attribution)
                    && length(inner) > MOST * length(attribution));
  }

  /**
   * Whether {@code inner} speaks through the outer one: a person through an agency, a paper or
   * witnesses, anybody through a body that "reports".
   */
  private static boolean isCarriedBy(Scene scene, Attribution inner, Attribution outer) {
    boolean reports =
        isOf(outer, SourceType.INSTITUTION)
            && isOf(inner, SourceType.INSTITUTION)
            && REPORTS.contains(scene.report().text(cueOf(outer)).toLowerCase(Locale.ROOT));
    return inner.isWithin(outer)
        && inner.kind() == AttributionKind.SAID
        && (reports || (isPerson(inner) && !isPerson(outer)));
  }

  private static boolean isPerson(Attribution attribution) {
    return isOf(attribution, SourceType.NAMED) || isOf(attribution, SourceType.PRONOUN);
  }

  private static boolean isOf(Attribution attribution, SourceType type) {
    return attribution.speaker().filter(s -> s.type() == type).isPresent();
  }

  /** Whether it is a part of what another says. */
  private static boolean isPart(Scene scene, Attribution attribution, List<Attribution> all) {
    return all.stream()
        .anyMatch(
            outer ->
                attribution.isWithin(outer)
                    && outer.kind() == AttributionKind.SAID
                    && !(isCarrier(scene, outer, all) && isCarriedBy(scene, attribution, outer)));
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  private List<Statement> statements(Scene scene, Attribution attribution) {
    Source source = attribution.speaker().orElseThrow();
    Optional<Sentence> home = sentenceAt(scene, cueOf(attribution));
    List<Span> own = new ArrayList<>();
    List<Statement> found = new ArrayList<>();
    for (Span piece : attribution.content()) {
      boolean here = home.filter(s -> s.span().overlaps(piece)).isPresent();
      if (here || own.isEmpty()) {
        own.add(piece);
      } else {
        Evidence evidence = Evidence.of(sentences(scene, piece));
        found.add(
            new Statement(
                source, attribution.channel(), List.of(piece), Optional.empty(), evidence));
      }
    }
    Span said = own.stream().map(p -> sentences(scene, p)).reduce(Span::cover).orElseThrow();
    Span whole = home.map(s -> said.cover(s.span())).orElse(said);
    found.add(
        0, new Statement(source, attribution.channel(), own, Optional.empty(), Evidence.of(whole)));
    return home.map(h -> particulars.of(scene, attribution, h))
        .map(known -> found.stream().map(statement -> statement.with(known)).toList())
        .orElse(found);
  }

  private static Optional<Sentence> sentenceAt(Scene scene, Span span) {
    return scene.sentences().stream().filter(s -> s.span().overlaps(span)).findFirst();
  }

  private static Span sentences(Scene scene, Span piece) {
    return scene.sentences().stream()
        .map(Sentence::span)
        .filter(piece::overlaps)
        .reduce(Span::cover)
        .orElse(piece);
  }

  /** A first paragraph of one sentence without a full stop, with more paragraphs after it. */
  private static boolean isHeadline(Scene scene, Span at) {
    Sentence first = scene.sentences().get(0);
    if (!first.span().overlaps(at) || scene.sentences().size() < 2) {
      return false;
    }
    boolean alone = scene.sentences().get(1).paragraph() != first.paragraph();
    String last = first.token(first.size() - 1).text();
    return alone && !last.equals(".") && !last.equals("”") && !last.equals("\"");
  }
}
