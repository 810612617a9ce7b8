package org.attache.reading.find.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.AttributionKind;
import org.attache.model.Span;
import org.attache.reading.lexicon.Phrases;

/** Attributions whose cue is a verb. */
final class VerbCues {
  /** First and second persons outside a quotation are the outlet's own or its readers. */
  private static final Set<String> NO_SOURCE =
      Set.of("i", "we", "you", "there", "what", "this", "that");

  private final CueLexicon cues;
  private final LeftContent left;
  private final ContentEnd end;

  VerbCues(CueLexicon cues, LeftContent left) {
    this.cues = cues;
    this.left = left;
    this.end = new ContentEnd(cues);
  }

  List<Draft> in(Line line) {
    List<Draft> found = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      int at = i;
      Optional<Phrases.Match<Cue>> match =
          line.quoted(i) ? Optional.empty() : cues.verbAt(line.tokens(), i);
      match
          .map(m -> VerbGroup.around(line, at, m.end(), m.value()))
          .flatMap(group -> draft(line, group))
          .ifPresent(found::add);
      i = match.map(Phrases.Match::end).orElse(i + 1);
    }
    return found;
  }

  private Optional<Draft> draft(Line line, VerbGroup group) {
    if (group.infinitive()) {
      return Optional.empty();
    }
    if (group.passive() || (group.bare() && line.tag(group.verb()).equals("VBN"))) {
      return quotedAs(line, group);
    }
    Optional<Draft> inverted = inverted(line, group);
    if (inverted.isPresent()) {
      return inverted;
    }
    Optional<NounPhrase> source =
        Subjects.before(line, group).filter(p -> maySpeak(line, p));
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Optional<ContentStart.Start> right = ContentStart.rightOf(line, group.end(), group.cue());
    int first = source.get().end() <= group.first() ? source.get().first() : group.first();
    boolean as = line.lower(first - 1).equals("as");
    int edge = as ? first - 1 : first;
    boolean quotationLeft = left.quotationEndsBefore(line, edge);
    boolean leftEnds =
        group.cue().takes(Frame.PAREN) && left.endsBefore(line, edge) && !group.bare();
    boolean takeLeft =
        leftEnds
            && (as
                || right.isEmpty()
                || (quotationLeft
                    && (right.get().frame() == Frame.QUOTE
                        || right.get().token() > group.end()
                        || left.isAllQuotation(line, edge))));
    if (takeLeft) {
      Optional<Span> content = left.before(line, edge);
      if (content.isPresent()
          && (quotationLeft
              || LeftContent.hasVerb(line, edge)
              || line.tag(group.end()).equals(","))) {
        return Optional.of(around(line, group, source.get(), content.get(), right, group.end()));
      }
    }
    if (as && edge == 0) {
      return fronted(line, group, source.get());
    }
    if (group.modal() && right.filter(r -> r.frame() == Frame.QUOTE).isEmpty()) {
      return Optional.empty();
    }
    return right.flatMap(start -> toTheRight(line, group, source.get(), start));
  }

  private static boolean maySpeak(Line line, NounPhrase source) {
    return line.tag(source.head()).startsWith("W")
        || !NO_SOURCE.contains(line.lower(source.head()));
  }

  private Optional<Draft> toTheRight(
      Line line, VerbGroup group, NounPhrase source, ContentStart.Start start) {
    if (start.token() >= line.size()) {
      return left.quotationAfter(line)
          .map(
              span ->
                  new Draft(
                      line,
                      List.of(span),
                      List.of(line.sentence().span(group.verb(), group.end())),
                      Optional.of(source),
                      start.does(),
                      Frame.QUOTE,
                      false));
    }
    int last = end.of(line, start.token(), start.frame() == Frame.QUOTE);
    return line.words(start.token(), last)
        .map(
            span ->
                new Draft(
                    line,
                    List.of(span),
                    List.of(line.sentence().span(group.verb(), group.end())),
                    Optional.of(source),
                    start.does(),
                    start.frame(),
                    false));
  }

  private Draft around(
      Line line,
      VerbGroup group,
      NounPhrase source,
      Span content,
      Optional<ContentStart.Start> right,
      int after) {
    List<Span> pieces = new ArrayList<>(List.of(content));
    if (right.filter(r -> r.frame() == Frame.QUOTE).isPresent()) {
      int from = right.get().token();
      line.words(from, end.of(line, from, true)).ifPresent(pieces::add);
    } else if (line.tag(after).equals(",") && resumes(line, after + 1, source)) {
      line.words(after + 1, line.size()).ifPresent(pieces::add);
    }
    return new Draft(
        line,
        pieces,
        List.of(line.sentence().span(group.verb(), group.end())),
        Optional.of(source),
        group.cue().in(Frame.PAREN).orElse(AttributionKind.SAID),
        Frame.PAREN,
        true);
  }

  /** Whether the content goes on after ", he said,". */
  private static boolean resumes(Line line, int from, NounPhrase source) {
    String tag = line.tag(from);
    boolean verbLeft = LeftContent.hasVerb(line, source.first());
    boolean goesOn = tag.equals("CC") || line.isFinite(from) || line.quoted(from);
    return from < line.size() && !tag.startsWith("W") && (!verbLeft || goesOn);
  }

  /** ", says a source" after its content. */
  private Optional<Draft> inverted(Line line, VerbGroup group) {
    Cue cue = group.cue();
    int v = group.first();
    if (!cue.takes(Frame.PAREN) || !left.endsBefore(line, v) || group.bare()) {
      return Optional.empty();
    }
    boolean quotation = left.quotationEndsBefore(line, v);
    if (!quotation
        && (cue.takes(Frame.TELL)
            || cue.takes(Frame.NP) && Subjects.byParse(line, group.verb()).isPresent())) {
      return Optional.empty();
    }
    Optional<NounPhrase> source = Subjects.after(line, group);
    if (source.isEmpty() || NO_SOURCE.contains(line.lower(source.get().head()))) {
      return Optional.empty();
    }
    if (!quotation
        && ContentStart.startsBareClause(line, source.get().first())
        && !line.tag(source.get().end()).equals(",")
        && !line.tag(source.get().end()).startsWith("W")) {
      return Optional.empty();
    }
    Optional<ContentStart.Start> right =
        ContentStart.rightOf(line, source.get().end(), cue)
            .filter(r -> r.frame() == Frame.QUOTE && quotation);
    NounPhrase who = source.get();
    return left.before(line, v)
        .filter(c -> quotation || LeftContent.hasVerb(line, v))
        .map(content -> around(line, group, who, content, right, who.end()));
  }

  /** "As the minister said, …" */
  private Optional<Draft> fronted(Line line, VerbGroup group, NounPhrase source) {
    for (int i = group.end(); i < line.size(); i++) {
      if (line.tag(i).equals(",")) {
        return line.words(i + 1, line.size())
            .map(
                span ->
                    new Draft(
                        line,
                        List.of(span),
                        List.of(line.sentence().span(group.verb(), group.end())),
                        Optional.of(source),
                        group.cue().in(Frame.CLAUSE).orElse(AttributionKind.SAID),
                        Frame.PAREN,
                        true));
      }
    }
    return Optional.empty();
  }

  /** "X was quoted as saying …" and "quoted X as saying …". */
  private Optional<Draft> quotedAs(Line line, VerbGroup group) {
    for (int i = group.end(); i < Math.min(line.size() - 1, group.end() + 14); i++) {
      if (line.lower(i).equals("as") && line.tag(i + 1).equals("VBG")) {
        int said = i + 1;
        Optional<Phrases.Match<Cue>> inner = cues.verbAt(line.tokens(), said);
        Optional<NounPhrase> source = Subjects.before(line, group);
        if (inner.isEmpty() || source.isEmpty()) {
          return Optional.empty();
        }
        Optional<ContentStart.Start> right =
            ContentStart.rightOf(line, inner.get().end(), inner.get().value());
        if (left.quotationEndsBefore(line, source.get().first())) {
          return left.before(line, source.get().first())
              .map(c -> around(line, group, source.get(), c, right, line.size()));
        }
        return right.flatMap(start -> toTheRight(line, group, source.get(), start));
      }
    }
    return Optional.empty();
  }
}
