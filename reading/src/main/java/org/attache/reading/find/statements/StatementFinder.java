package org.attache.reading.find.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.model.Attribution;
import org.attache.model.AttributionKind;
import org.attache.model.Evidence;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.model.Statement;
import org.attache.reading.find.Finder;
import org.attache.reading.find.Headlines;
import org.attache.reading.find.Scene;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Table;

/**
 * Turns attributions into statements: one for each, and one more for each further quotation that
 * runs on in another sentence. Of what is told at second hand the first speaker's words count. The
 * headline makes statements only where the body does not tell them.
 */
public final class StatementFinder implements Finder<Statement> {
  private static final int FEWEST_WORDS = 3;

  private final ParticularsReader particulars = new ParticularsReader("en");
  private final Set<String> plainObjects =
      Set.copyOf(Table.of("en", "plain-objects").column("verb"));
  private final Carriers.Words words = Carriers.Words.of("en");

  @Override
  public List<Statement> find(Scene scene) {
    Carriers carriers = new Carriers(scene, words);
    List<Statement> headlines = new ArrayList<>();
    List<Statement> found = new ArrayList<>();
    for (Attribution attribution : scene.attributions()) {
      if (isStatement(scene, attribution)
          && !carriers.isOne(attribution)
          && !carriers.isPart(attribution)) {
        boolean headline = isHeadline(scene, attribution);
        if (!headline || HeadlineStatements.saysSo(scene, attribution)) {
          (headline ? headlines : found).addAll(statements(scene, attribution));
        }
      }
    }
    found.addAll(0, HeadlineStatements.untold(scene, headlines, found));
    return found;
  }

  private static boolean isHeadline(Scene scene, Attribution attribution) {
    return scene.sentencesIn(cueOf(attribution)).stream()
        .anyMatch(sentence -> Headlines.isOne(scene, sentence));
  }

  private boolean isStatement(Scene scene, Attribution attribution) {
    boolean says =
        attribution.kind() == AttributionKind.SAID
            || (attribution.kind() == AttributionKind.BELIEVED && isClause(scene, attribution));
    return says
        && (isProposition(scene, attribution.content()) || takesStand(scene, attribution))
        && attribution.speaker().filter(source -> !JointSpeakers.are(source)).isPresent();
  }

  /** "Rejected the plan": a noun is enough for some verbs; not a person or a state. */
  private boolean takesStand(Scene scene, Attribution attribution) {
    boolean stand =
        tokens(scene, attribution.cue()).anyMatch(token -> plainObjects.contains(token.lemma()));
    return stand
        && tokens(scene, attribution.content()).anyMatch(t -> t.tag().startsWith("NN"))
        && tokens(scene, attribution.content()).noneMatch(Token::isProperNoun)
        && attribution.content().stream()
            .flatMap(piece -> scene.sentencesIn(piece).stream())
            .flatMap(sentence -> scene.mentions(sentence).stream())
            .noneMatch(m -> attribution.content().stream().anyMatch(c -> c.contains(m.span())));
  }

  /** A belief counts where it is told as a clause: what somebody likes or backs is no statement. */
  private static boolean isClause(Scene scene, Attribution attribution) {
    return tokens(scene, attribution.content()).anyMatch(Token::isFiniteVerb);
  }

  /**
   * Whom somebody thanks or blames is not yet what is said; a few quoted words are, and what one
   * warns against: "arming Ukraine".
   */
  private static boolean isProposition(Scene scene, List<Span> said) {
    List<Token> words = tokens(scene, said).filter(t -> !t.isPunctuation()).toList();
    return words.size() >= FEWEST_WORDS
        || (words.size() > 1 && words.get(0).tag().equals("VBG"))
        || tokens(scene, said).anyMatch(t -> t.tag().equals("``") || t.tag().equals("''"));
  }

  private static Stream<Token> tokens(Scene scene, List<Span> said) {
    return said.stream()
        .flatMap(piece -> scene.sentencesIn(piece).stream())
        .distinct()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> said.stream().anyMatch(c -> c.contains(t.span())));
  }

  private static Span cueOf(Attribution attribution) {
    return attribution.cue().isEmpty() ? attribution.content().get(0) : attribution.cue().get(0);
  }

  private List<Statement> statements(Scene scene, Attribution attribution) {
    return Together.of(attribution.speaker().orElseThrow()).stream()
        .flatMap(source -> statements(scene, attribution, source).stream())
        .toList();
  }

  private List<Statement> statements(Scene scene, Attribution attribution, Source source) {
    Optional<Sentence> home = sentenceAt(scene, cueOf(attribution));
    List<Span> own = new ArrayList<>();
    List<Statement> found = new ArrayList<>();
    for (Span piece : paragraphs(scene, attribution)) {
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
    if (found.isEmpty() || isProposition(scene, own)) {
      Span said = own.stream().map(p -> sentences(scene, p)).reduce(Span::cover).orElseThrow();
      Span whole = home.map(s -> said.cover(s.span())).orElse(said);
      found.add(
          0,
          new Statement(source, attribution.channel(), own, Optional.empty(), Evidence.of(whole)));
    }
    return home.map(h -> particulars.of(scene, attribution, h))
        .map(known -> found.stream().map(statement -> statement.with(known)).toList())
        .orElse(found);
  }

  /** The pieces of a content, those that run over several paragraphs cut where they end. */
  private static List<Span> paragraphs(Scene scene, Attribution attribution) {
    List<Span> pieces = new ArrayList<>();
    for (Span piece : attribution.content()) {
      Map<Integer, Span> byParagraph = new LinkedHashMap<>();
      for (Sentence sentence : scene.sentencesIn(piece)) {
        int start = Math.max(piece.start(), sentence.span().start());
        int end = Math.min(piece.end(), sentence.span().end());
        byParagraph.merge(sentence.paragraph(), new Span(start, end), Span::cover);
      }
      pieces.addAll(byParagraph.values());
    }
    return pieces;
  }

  private static Optional<Sentence> sentenceAt(Scene scene, Span span) {
    return scene.sentencesIn(span).stream().findFirst();
  }

  private static Span sentences(Scene scene, Span piece) {
    return scene.sentencesIn(piece).stream().map(Sentence::span).reduce(Span::cover).orElse(piece);
  }
}
