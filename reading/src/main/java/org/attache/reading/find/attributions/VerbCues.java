package org.attache.reading.find.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.AttributionKind;
import org.attache.model.Span;
import org.attache.reading.language.NameType;
import org.attache.reading.lexicon.Phrases;

/** Attributions whose cue is a verb. */
final class VerbCues {
  /** First and second persons outside a quotation are the outlet's own or its readers. */
  private static final Set<String> NO_SOURCE = Words.of("nobody");

  private static final Set<String> SUBORDINATORS = Words.of("subordinator");

  /** A shorter lead to a colon is a name before it, which is read elsewhere. */
  private static final int SHORTEST_LEAD = 4;

  private final CueLexicon cues;
  private final SourceNouns nouns;
  private final LeftContent left;
  private final ContentEnd end;

  VerbCues(CueLexicon cues, SourceNouns nouns, LeftContent left) {
    this.cues = cues;
    this.nouns = nouns;
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
      Optional<Draft> before = last(found);
      if (Cited.isCitation(line, i) && before.isPresent()) {
        Optional<Draft> cited = Cited.source(line, i, before.get(), nouns);
        if (cited.isPresent()) {
          found.set(found.indexOf(before.get()), cited.get());
          i = cited.get().source().orElseThrow().end();
          continue;
        }
      }
      match
          .map(m -> VerbGroup.around(line, at, m.end(), m.value()))
          .flatMap(group -> draft(line, Hedged.finite(line, group), before))
          .ifPresent(found::add);
      i = match.map(Phrases.Match::end).orElse(i + 1);
    }
    if (found.isEmpty()) {
      ledUpTo(line).ifPresent(found::add);
    }
    return Cited.first(line, found, nouns);
  }

  /** The last draft that stands in no other. */
  private static Optional<Draft> last(List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (drafts.stream().noneMatch(draft::isHeldBy)) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /** Whether the verb hangs on the cue before it: ", adding that", "and added that". */
  private static boolean isContinued(Line line, VerbGroup group) {
    int t = group.first() - 1;
    return group.bare() ? line.tag(t).equals(",") : line.tag(t).equals("CC");
  }

  private Optional<Draft> draft(Line line, VerbGroup group, Optional<Draft> before) {
    boolean asSaying = group.bare() && line.lower(group.first() - 1).equals("as");
    if (asSaying || group.infinitive()) {
      return Optional.empty();
    }
    Optional<Draft> told = toldBy(line, group);
    if (told.isPresent()) {
      return told;
    }
    if (group.passive()) {
      return quotedAs(line, group);
    }
    if (group.bare() && line.tag(group.verb()).equals("VBN")) {
      return isMistaken(line, group) ? draft(line, group.finite(), before) : quotedAs(line, group);
    }
    Optional<Draft> inverted = inverted(line, group);
    if (inverted.isPresent()) {
      return inverted;
    }
    Optional<NounPhrase> shared =
        isContinued(line, group)
            ? before
                .filter(d -> !d.frame().equals(Frame.NP))
                .flatMap(Draft::source)
                .filter(p -> !group.bare() || !SUBORDINATORS.contains(line.lower(p.first() - 1)))
            : Optional.empty();
    Optional<NounPhrase> source =
        shared.or(() -> Subjects.before(line, group, nouns)).filter(p -> maySpeak(line, p));
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Optional<Draft> cited = citedAs(line, group, source.get());
    if (cited.isPresent()) {
      return cited;
    }
    Optional<ContentStart.Start> right =
        ContentStart.rightOf(line, group.end(), group.cue())
            .filter(r -> isAbout(line, group.cue(), source.get(), r))
            .filter(r -> group.first() > 0 || isMarked(line, r));
    int first = source.get().end() <= group.first() ? source.get().first() : group.first();
    int edge = LeadIns.before(line, first);
    boolean led = edge < first;
    boolean quotationLeft = left.quotationEndsBefore(line, edge);
    boolean leftEnds =
        group.cue().takes(Frame.PAREN) && left.endsBefore(line, edge) && !group.bare();
    boolean takeLeft =
        leftEnds
            && (led
                || right.isEmpty()
                || (quotationLeft
                    && (right.get().frame() == Frame.QUOTE
                        || (edge > 0 && right.get().token() > group.end())
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
    if (right.isEmpty()
        && group.cue().takes(Frame.CLAUSE)
        && line.tag(group.end()).equals(",")
        && !line.tag(group.end() + 1).startsWith("W")
        && !line.tag(group.end() + 1).startsWith("VB")
        && LeftContent.hasVerbFrom(line, group.end())) {
      right =
          group
              .cue()
              .in(Frame.CLAUSE)
              .map(d -> new ContentStart.Start(group.end() + 1, Frame.CLAUSE, d));
    }
    if (led && edge == 0) {
      return fronted(line, group, source.get());
    }
    if (group.modal() && right.filter(r -> r.frame() == Frame.QUOTE).isEmpty()) {
      return Optional.empty();
    }
    NounPhrase who = source.get();
    return right.flatMap(start -> toTheRight(line, group, who, start));
  }

  /** "The road is open, the minister tweeted.": a verb at its sentence's end is no participle. */
  private boolean isMistaken(Line line, VerbGroup group) {
    return line.tag(group.end()).equals(".")
        && group.cue().takes(Frame.PAREN)
        && (line.tag(group.first() - 1).equals(",")
            || line.phrases().endingAt(group.first()).isPresent());
  }

  /** "The spokesman had one answer: '…'": a quotation that a sentence without a cue leads up to. */
  private Optional<Draft> ledUpTo(Line line) {
    for (int i = 1; i < line.size(); i++) {
      if (line.lower(i).equals(":") && line.quotationOpensAt(i + 1)) {
        int colon = i;
        boolean early = colon < SHORTEST_LEAD;
        Optional<NounPhrase> subject =
            early ? Optional.empty() : Subjects.mainSubject(line).filter(p -> p.end() <= colon);
        return subject
            .filter(p -> maySpeak(line, p) && nouns.isHuman(line.token(p.head())))
            .flatMap(
                p ->
                    line.words(colon + 1, line.size())
                        .map(
                            span ->
                                new Draft(
                                    line,
                                    List.of(span),
                                    List.of(line.token(colon).span()),
                                    Optional.of(p),
                                    AttributionKind.SAID,
                                    Frame.QUOTE,
                                    false)));
      }
    }
    return Optional.empty();
  }

  /** "Asserting that …, X did": what begins a sentence says what "that" or a mark opens. */
  private static boolean isMarked(Line line, ContentStart.Start right) {
    return right.frame() == Frame.QUOTE || line.lower(right.token()).equals("that");
  }

  /**
   * A thing that underscores or highlights something says nothing: that takes people or papers; and
   * who welcomes somebody does so.
   */
  private boolean isAbout(Line line, Cue cue, NounPhrase source, ContentStart.Start right) {
    boolean loose =
        right.frame() == Frame.NP
            || right.frame() == Frame.PREPOSITION
            || right.frame() == Frame.CLAUSE && !line.lower(right.token()).equals("that");
    boolean deed =
        right.frame() == Frame.NP && cue.takes(Frame.DEED) && isSomebody(line, right.token());
    return !deed
        && (!loose || !cue.takes(Frame.THING) || nouns.canSpeak(line.token(source.head())));
  }

  /** "Welcomed the president": the object is somebody, by office or name. */
  private boolean isSomebody(Line line, int first) {
    return line.phrases()
        .startingAt(first)
        .map(phrase -> line.token(phrase.head()))
        .filter(
            head ->
                head.name() == NameType.PERSON
                    || nouns
                        .kindOf(head)
                        .filter(k -> k == SourceNouns.Kind.OFFICE || k == SourceNouns.Kind.PERSON)
                        .isPresent())
        .isPresent();
  }

  /** "The paper quoted the envoy as saying …": the object is the source. */
  private Optional<Draft> citedAs(Line line, VerbGroup group, NounPhrase carrier) {
    Optional<NounPhrase> object =
        line.phrases().startingAt(group.end()).map(line.phrases()::withTies);
    if (object.isEmpty() || !line.lower(object.get().end()).equals("as")) {
      return Optional.empty();
    }
    int said = object.get().end() + 1;
    Optional<Phrases.Match<Cue>> inner =
        line.tag(said).equals("VBG") ? cues.verbAt(line.tokens(), said) : Optional.empty();
    Optional<Draft> right =
        inner
            .flatMap(m -> ContentStart.rightOf(line, m.end(), m.value()))
            .flatMap(start -> toTheRight(line, group, object.get(), start));
    Optional<Draft> before =
        inner.isPresent() && left.quotationEndsBefore(line, carrier.first())
            ? left.before(line, carrier.first())
                .map(c -> around(line, group, object.get(), c, Optional.empty(), line.size()))
            : Optional.empty();
    return before.or(() -> right).map(draft -> draft.carriedBy(Optional.of(carrier)));
  }

  /** Whether the source is the subject of a clause like "After he …", "While she …". */
  private static boolean isSubordinate(Line line, NounPhrase source) {
    int at = source.first() - 1;
    return SUBORDINATORS.contains(line.lower(at))
        && (at == 0 || at == 1 || line.tag(at - 1).equals(",") || line.tag(at - 1).equals("CC"));
  }

  private static boolean maySpeak(Line line, NounPhrase source) {
    return line.tag(source.head()).startsWith("W")
        || !NO_SOURCE.contains(line.lower(source.head()));
  }

  private Optional<Draft> toTheRight(
      Line line, VerbGroup group, NounPhrase source, ContentStart.Start start) {
    if (Nicknames.isOne(line, group, source, nouns)) {
      return Optional.empty();
    }
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
    boolean relative = line.tag(source.head()).startsWith("W");
    int last = end.of(line, start, isSubordinate(line, source));
    if (relative) {
      last = Math.min(last, end.ofRelative(line, start));
    }
    if (group.bare() && source.end() == group.first()) {
      last = Math.min(last, Predicates.after(line, source.head(), start));
    }
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
      line.words(from, end.of(line, right.get(), false)).ifPresent(pieces::add);
    } else {
      int comma = ContentStart.pastAdjuncts(line, after);
      if (line.tag(comma).equals(",") && resumes(line, comma + 1, source)) {
        line.words(comma + 1, line.size()).ifPresent(pieces::add);
      }
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
    boolean goesOn =
        tag.equals("CC")
            || tag.equals("TO")
            || line.lower(from).equals("that")
            || isUnfinished(line, source.first() - 1)
            || line.isFinite(tag.equals("RB") ? from + 1 : from)
            || line.quoted(from);
    return from < line.size() && !tag.startsWith("W") && (!verbLeft || goesOn);
  }

  /** Whether what ends before this comma lacks its end: "It was, …". */
  private static boolean isUnfinished(Line line, int comma) {
    String tag = line.tag(comma - 1);
    return line.isFinite(comma - 1) || tag.equals("IN") || tag.equals("TO");
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
    if (!quotation && (isSubject(line, source.get()) || isTold(line, group, source.get()))) {
      return Optional.empty();
    }
    Optional<ContentStart.Start> right =
        ContentStart.rightOf(line, source.get().end(), cue)
            .filter(r -> r.frame() == Frame.QUOTE && quotation);
    NounPhrase who = source.get();
    return left.before(line, v)
        .filter(c -> quotation || LeftContent.hasVerb(line, v) || interrupts(line, v, who.end()))
        .map(content -> around(line, group, who, content, right, who.end()));
  }

  /** ", urged the EU to close": who is to do something does not say it. */
  private static boolean isTold(Line line, VerbGroup group, NounPhrase phrase) {
    return group.cue().takes(Frame.OBJINF) && line.tag(phrase.end()).equals("TO");
  }

  /** "The convoy, says a source, never left": between a subject and its verb. */
  private static boolean interrupts(Line line, int from, int end) {
    int next = end + 1;
    while (line.tag(next).equals("RB")) {
      next++;
    }
    return line.tag(from - 1).equals(",")
        && line.tag(end).equals(",")
        && line.phrases().endingAt(from - 1).isPresent()
        && line.isFinite(next);
  }

  /** Whether a verb of its own follows the phrase: "said a pact on trade would be signed". */
  private static boolean isSubject(Line line, NounPhrase phrase) {
    for (int i = phrase.end(); i < line.size(); i++) {
      String tag = line.tag(i);
      if (tag.equals(",") || tag.equals(".") || tag.equals(":") || tag.startsWith("W")) {
        return false;
      }
      if (line.isFinite(i)) {
        return true;
      }
    }
    return false;
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
        Optional<NounPhrase> source = Subjects.before(line, group, nouns);
        if (inner.isEmpty() || source.isEmpty()) {
          return Optional.empty();
        }
        Optional<ContentStart.Start> right =
            ContentStart.rightOf(line, inner.get().end(), inner.get().value());
        if (left.quotationEndsBefore(line, source.get().first())) {
          return left.before(line, source.get().first())
              .map(c -> around(line, group, source.get(), c, right, line.size()))
              .map(draft -> draft.carriedBy(agent(line, group)));
        }
        return right
            .flatMap(start -> toTheRight(line, group, source.get(), start))
            .map(draft -> draft.carriedBy(agent(line, group)));
      }
    }
    return Optional.empty();
  }

  /** "The minister was told by aides that …": the aides speak. */
  private Optional<Draft> toldBy(Line line, VerbGroup group) {
    if (!group.passive() || !group.cue().takes(Frame.TELL)) {
      return Optional.empty();
    }
    return agent(line, group)
        .flatMap(
            who ->
                ContentStart.rightOf(line, who.end(), group.cue())
                    .filter(start -> isMarked(line, start))
                    .flatMap(start -> toTheRight(line, group, who, start)));
  }

  /** "Was quoted by the daily": by whom. */
  private static Optional<NounPhrase> agent(Line line, VerbGroup group) {
    return line.lower(group.end()).equals("by")
        ? line.phrases().startingAt(group.end() + 1).map(line.phrases()::withTies)
        : Optional.empty();
  }
}
