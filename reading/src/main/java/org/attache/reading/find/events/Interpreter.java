package org.attache.reading.find.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attache.model.PloverType;
import org.attache.reading.find.events.FrameFinder.Match;
import org.attache.reading.lexicon.Phrases;

/**
 * Reads one parsed sentence by the frames: which of its verbs and nouns make which event. Main
 * clauses come before subordinate ones, verbs before nouns.
 */
final class Interpreter {
  /** How deep "said it would start to …" may be nested. */
  private static final int DEEPEST = 5;

  private final EventLexicon lexicon;
  private final Clauses clauses;
  private final Map<Integer, EventNoun> nounAt = new HashMap<>();
  private final FrameFinder frames;
  private final BitSet read = new BitSet();
  private final BitSet barred = new BitSet();

  Interpreter(EventLexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    for (Phrases.Match<EventNoun> match : lexicon.nouns(clauses.sentence().tokens())) {
      for (int i = match.first(); i < match.end(); i++) {
        if (!clauses.token(i).isVerb()) {
          nounAt.put(i, match.value());
        }
      }
    }
    frames = new FrameFinder(lexicon, clauses, nounAt);
  }

  /** The events of the sentence, the main clause's first. */
  List<Coding> events() {
    List<Coding> found = new ArrayList<>();
    List<Integer> order = breadthFirst();
    for (int token : order) {
      if (clauses.isPredicate(token)
          && !read.get(token)
          && !barred.get(token)
          && !isCondition(token)) {
        verb(token, 0).ifPresent(found::add);
      }
    }
    for (int token : order) {
      if (!read.get(token) && !barred.get(token) && clauses.token(token).isNoun()) {
        noun(token).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "unless Delhi lifts the ban": what has not happened. */
  private boolean isCondition(int verb) {
    return clauses.hasMark(verb, "unless") || clauses.hasMark(verb, "if");
  }

  private List<Integer> breadthFirst() {
    Set<Integer> reached = new LinkedHashSet<>();
    for (int i = 0; i < clauses.tree().size(); i++) {
      if (clauses.tree().head(i) < 0) {
        reached.add(i);
      }
    }
    List<Integer> order = new ArrayList<>(reached);
    for (int i = 0; i < order.size(); i++) {
      for (int child : clauses.tree().children(order.get(i))) {
        if (reached.add(child)) {
          order.add(child);
        }
      }
    }
    return order;
  }

  private Optional<Coding> verb(int verb, int depth) {
    read.set(verb);
    Optional<Match> best = frames.best(verb);
    if (best.isEmpty() || depth > DEEPEST) {
      return Optional.empty();
    }
    Frame frame = best.get().frame();
    Optional<Coding> coding =
        switch (frame.effect()) {
          case EVENT -> Optional.of(event(verb, best.get()));
          case NONE -> {
            bar(verb, best.get());
            yield Optional.empty();
          }
          case SAY -> said(verb, depth);
          default -> operated(verb, best.get(), depth);
        };
    if (frame.effect() == Effect.SAY) {
      return coding;
    }
    return coding.flatMap(c -> inMood(verb, c));
  }

  /** Keeps what is only hoped or considered from becoming an event. */
  private void bar(int verb, Match match) {
    for (int clause : clauses.tree().children(verb, "xcomp", "ccomp", "advcl")) {
      if (clause > verb) {
        barred.or(clauses.tree().subtree(clause));
      }
    }
    match.noun().ifPresent(noun -> barred.or(clauses.tree().subtree(noun)));
  }

  // --- effects

  private Coding event(int verb, Match match) {
    Frame frame = match.frame();
    match.noun().ifPresent(this::consume);
    List<Integer> sources = sources(verb, match);
    if (frame.swapped()) {
      List<Integer> doers = new ArrayList<>();
      for (String slot : frame.target()) {
        oblique(verb, match.noun(), slot).ifPresent(doers::add);
      }
      match
          .noun()
          .ifPresent(noun -> doers.addAll(clauses.tree().children(noun, "amod", "compound")));
      return new Coding(frame.code().orElseThrow(), verb, doers, sources, frame.each());
    }
    return new Coding(
        frame.code().orElseThrow(),
        verb,
        sources,
        targets(verb, frame.target(), match.noun()),
        frame.each());
  }

  /** What stands behind a preposition after a verb, or after the noun that makes its event. */
  private OptionalInt oblique(int verb, Optional<Integer> noun, String preposition) {
    OptionalInt own = clauses.oblique(verb, preposition);
    return own.isPresent() || noun.isEmpty() ? own : clauses.oblique(noun.get(), preposition);
  }

  private void consume(int noun) {
    read.set(noun);
    clauses.objects(noun).forEach(read::set);
  }

  private List<Integer> sources(int verb, Match match) {
    List<Integer> found = new ArrayList<>();
    OptionalInt actor = clauses.actor(verb);
    if (actor.isPresent() && isEvent(actor.getAsInt())) {
      by(actor.getAsInt()).ifPresent(found::add);
      owner(actor.getAsInt()).ifPresent(found::add);
    }
    actor.ifPresent(found::add);
    if (clauses.isPassive(verb)) {
      match.noun().ifPresent(noun -> by(noun).ifPresent(found::add));
      match.noun().flatMap(noun -> owner(noun)).ifPresent(found::add);
      if (movesItself(match.frame())) {
        found.addAll(clauses.objects(verb));
      }
      if (actor.isEmpty() && isAid(match.frame())) {
        // "parcels from Qatar were distributed"
        clauses.objects(verb).forEach(o -> clauses.oblique(o, "from").ifPresent(found::add));
      }
      // "was sentenced by", "held in custody in": who governs the clause is the last guess
      int head = clauses.tree().head(verb);
      if (head >= 0 && clauses.tree().is(verb, "xcomp")) {
        clauses.actor(head).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isAid(Frame frame) {
    return frame.code().filter(code -> code.type() == PloverType.AID).isPresent();
  }

  /** "troops were moved to the border": what is moved is who moves. */
  private static boolean movesItself(Frame frame) {
    return frame
        .code()
        .filter(
            code ->
                code.type() == PloverType.MOBILIZE
                    || code.type() == PloverType.RETREAT
                        && code.mode().equals(Optional.of("withdraw")))
        .isPresent();
  }

  /** "the expulsion by Chad", "the expulsion of three attachés by Chad". */
  private OptionalInt by(int noun) {
    OptionalInt own = clauses.oblique(noun, "by");
    if (own.isPresent()) {
      return own;
    }
    for (int part : clauses.obliques(noun)) {
      OptionalInt behind = clauses.oblique(part, "by");
      if (behind.isPresent()) {
        return behind;
      }
    }
    return own;
  }

  private boolean isEvent(int token) {
    EventNoun noun = nounAt.get(token);
    return noun != null && noun.code().isPresent();
  }

  /** Whose it is: "their support", "Russia's offer", "the French offer". */
  private Optional<Integer> owner(int noun) {
    OptionalInt owner = clauses.tree().child(noun, "nmod:poss");
    return owner.isPresent() ? Optional.of(owner.getAsInt()) : Optional.empty();
  }

  private List<Integer> targets(int verb, List<String> slots, Optional<Integer> noun) {
    List<Integer> found = new ArrayList<>();
    List<Integer> objects = clauses.objects(verb);
    List<Integer> nouns = new ArrayList<>(objects);
    noun.filter(n -> !nouns.contains(n)).ifPresent(nouns::add);
    for (String slot : slots) {
      switch (slot) {
        case "obj" -> found.addAll(objects);
        case "subj" -> found.addAll(complementSubjects(verb));
        default -> {
          clauses.oblique(verb, slot).ifPresent(found::add);
          // "pulled out of the village"
          for (int adverb : clauses.tree().children(verb, "advmod", "compound:prt")) {
            clauses.oblique(adverb, slot).ifPresent(found::add);
          }
          for (int n : nouns) {
            clauses.oblique(n, slot).ifPresent(found::add);
            for (int of : clauses.obliques(n)) {
              clauses.oblique(of, slot).ifPresent(found::add);
            }
          }
        }
      }
    }
    found.addAll(nouns);
    for (int n : nouns) {
      found.addAll(clauses.obliques(n));
    }
    for (int o : clauses.obliques(verb)) {
      if (!(clauses.isPassive(verb) && clauses.preposition(o).equals("by"))) {
        found.add(o);
      }
    }
    return found;
  }

  private List<Integer> complementSubjects(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int complement : clauses.complements(verb)) {
      clauses.tree().children(complement, "nsubj", "nsubj:pass").forEach(found::add);
    }
    return found;
  }

  private Optional<Coding> said(int verb, int depth) {
    List<Integer> speaker = new ArrayList<>();
    clauses.actor(verb).ifPresent(speaker::add);
    for (int content : clauses.complements(verb)) {
      Optional<Coding> demand = demand(verb, content, speaker);
      if (demand.isPresent()) {
        return demand;
      }
      if (clauses.isPredicate(content)) {
        Optional<Coding> inner = verb(content, depth + 1);
        if (inner.isPresent()) {
          Coding coding = inner.get();
          return Optional.of(
              new Coding(
                  coding.code(),
                  coding.trigger(),
                  Coding.joined(coding.sources(), speaker),
                  coding.targets(),
                  coding.each()));
        }
      }
    }
    return Optional.empty();
  }

  /** "said that Iran must stop": a request to the subject of the clause. */
  private Optional<Coding> demand(int verb, int content, List<Integer> speaker) {
    String modal = clauses.modal(content);
    boolean must = modal.equals("must") || modal.equals("should");
    if (!must || clauses.tree().child(content, "nsubj", "nsubj:pass").isEmpty()) {
      return Optional.empty();
    }
    int subject = clauses.tree().child(content, "nsubj", "nsubj:pass").getAsInt();
    if (clauses.token(subject).tag().equals("PRP")
        && !clauses.token(subject).lower().equals("they")) {
      return Optional.empty();
    }
    Optional<Coding> inner = verb(content, 1);
    read.set(content);
    Code code =
        lexicon
            .apply(Effect.REQUEST, inner.map(Coding::code).filter(c -> !c.isConflict()))
            .orElseThrow();
    List<Integer> targets = new ArrayList<>(List.of(subject));
    inner.ifPresent(i -> targets.addAll(i.targets()));
    return Optional.of(new Coding(code, verb, speaker, targets, false));
  }

  private Optional<Coding> operated(int verb, Match match, int depth) {
    Frame frame = match.frame();
    Optional<Coding> inner = content(verb, depth);
    if (inner.isEmpty() && frame.effect().passesOn()) {
      return Optional.empty();
    }
    Optional<Code> code =
        frame.effect() == Effect.DO
            ? inner.map(Coding::code)
            : lexicon.apply(frame.effect(), inner.map(Coding::code));
    List<Integer> own = targets(verb, frame.target(), match.noun());
    List<Integer> targets =
        inner
            .map(
                i ->
                    frame.effect() == Effect.REQUEST
                            || frame.effect() == Effect.ORDER
                            || frame.effect() == Effect.REFUSE
                        ? Coding.joined(own, i.targets())
                        : Coding.joined(i.targets(), own))
            .orElseGet(() -> Coding.joined(own, within(verb)));
    List<Integer> sources = new ArrayList<>(sources(verb, match));
    if (frame.effect() == Effect.DO) {
      inner.ifPresent(i -> sources.addAll(i.sources()));
    }
    int trigger = inner.filter(i -> frame.effect() == Effect.DO).map(Coding::trigger).orElse(verb);
    return code.map(c -> new Coding(c, trigger, sources, targets, frame.each()));
  }

  /** "threatened to double its duties on Indian parts": whom the clause speaks of. */
  private List<Integer> within(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int clause : clauses.complements(verb)) {
      for (int object : clauses.objects(clause)) {
        found.add(object);
        found.addAll(clauses.obliques(object));
      }
      found.addAll(clauses.obliques(clause));
    }
    return found;
  }

  /** The event in what a verb governs: a clause, or a noun. */
  private Optional<Coding> content(int verb, int depth) {
    for (int complement : clauses.complements(verb)) {
      if (clauses.isPredicate(complement) && !read.get(complement)) {
        Optional<Coding> inner = verb(complement, depth + 1);
        if (inner.isPresent()) {
          return inner;
        }
      }
    }
    for (List<Integer> ring : frames.rings(verb)) {
      for (int token : ring) {
        EventNoun noun = nounAt.get(token);
        if (noun != null && noun.code().isPresent()) {
          consume(token);
          return Optional.of(
              new Coding(
                  noun.code().get(),
                  token,
                  List.of(),
                  targets(verb, noun.target(), Optional.of(token)),
                  false));
        }
      }
    }
    return Optional.empty();
  }

  // --- mood

  /** What tense, modals and negation make of it: "will attack" threatens, "will not" refuses. */
  private Optional<Coding> inMood(int verb, Coding coding) {
    boolean negated = clauses.isNegated(verb);
    boolean future =
        switch (clauses.modal(verb)) {
          case "will", "'ll", "wo", "shall", "would", "'d" -> true;
          default -> false;
        };
    if (!negated) {
      return future
          ? lexicon.apply(Effect.INTEND, Optional.of(coding.code())).map(coding::as)
          : Optional.of(coding);
    }
    boolean withheld = future && coding.code().type() == PloverType.MOBILIZE;
    return coding.code().isConflict() && !withheld
        ? Optional.empty()
        : lexicon.apply(Effect.REFUSE, Optional.of(coding.code())).map(coding::as);
  }

  // --- nouns

  private Optional<Coding> noun(int token) {
    EventNoun noun = nounAt.get(token);
    if (noun == null
        || noun.code().isEmpty()
        || isModifier(token)
        || isLacking(token)
        || clauses.token(token).isProperNoun()) {
      return Optional.empty();
    }
    read.set(token);
    List<Integer> sources = new ArrayList<>();
    by(token).ifPresent(sources::add);
    for (String slot : noun.source()) {
      clauses.oblique(token, slot).ifPresent(sources::add);
    }
    owner(token).ifPresent(sources::add);
    sources.addAll(clauses.tree().children(token, "amod", "compound"));
    int head = clauses.tree().head(token);
    if (head >= 0 && clauses.token(head).isVerb() && clauses.tree().is(token, "obj", "obl")) {
      clauses.actor(head).ifPresent(sources::add);
    }
    List<Integer> targets = new ArrayList<>();
    for (String slot : noun.target()) {
      clauses.oblique(token, slot).ifPresent(targets::add);
    }
    targets.addAll(clauses.obliques(token));
    return Optional.of(new Coding(noun.code().get(), token, sources, targets, true, false));
  }

  /** "without an agreement", "no talks". */
  private boolean isLacking(int token) {
    return clauses.preposition(token).equals("without")
        || clauses.tree().children(token, "det", "neg").stream()
            .anyMatch(det -> clauses.token(det).lower().equals("no"));
  }

  private boolean isModifier(int token) {
    return clauses.tree().is(token, "compound", "nmod:poss");
  }
}
