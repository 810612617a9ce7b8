package org.attache.reading.find.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attache.reading.language.Token;

/** Finds the line of the lexicon that fits a verb best, by what stands around it in the parse. */
final class FrameFinder {
  /** Prepositions behind which stands what is done, not to whom. */
  private static final Set<String> WITH = Set.of("with", "as");

  /** The class of the names of states. */
  static final String COUNTRY = "@country";

  private final EventLexicon lexicon;
  private final Clauses clauses;
  private final Map<Integer, EventNoun> nounAt;

  /**
   * @param nounAt the nouns of the lexicon by token
   */
  FrameFinder(EventLexicon lexicon, Clauses clauses, Map<Integer, EventNoun> nounAt) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.nounAt = Map.copyOf(nounAt);
  }

  /** The frame that fits best: a condition fulfilled close to the verb, then longer phrases. */
  Optional<Match> best(int verb) {
    Match best = null;
    for (String lemma : lemmas(verb)) {
      for (Frame frame : lexicon.frames(lemma)) {
        Optional<Match> match = fit(verb, frame);
        if (match.isPresent() && (best == null || match.get().betterThan(best))) {
          best = match.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private List<String> lemmas(int verb) {
    Token token = clauses.token(verb);
    if (token.isNoun() && clauses.tree().child(verb, "aux").isEmpty()) {
      return List.of();
    }
    return token.lemma().equals(token.lower())
        ? List.of(token.lemma())
        : List.of(token.lemma(), token.lower());
  }

  private Optional<Match> fit(int verb, Frame frame) {
    if (!followed(verb, frame.particle()) || isInfinitive(verb, frame)) {
      return Optional.empty();
    }
    if (frame.with().isEmpty()) {
      int distance = frame.particle().isEmpty() ? Match.ANYTHING : Match.PHRASE;
      return Optional.of(new Match(frame, distance, Optional.empty()));
    }
    Match best = null;
    for (String condition : frame.with()) {
      Optional<Match> match = condition(verb, frame, condition);
      if (match.isPresent() && (best == null || match.get().distance() < best.distance())) {
        best = match.get();
      }
    }
    return Optional.ofNullable(best);
  }

  /** "agreed to leave" is not "agreed to something": the "to" belongs to the next verb. */
  private boolean isInfinitive(int verb, Frame frame) {
    return frame.with().isEmpty()
        && frame.particle().equals(List.of("to"))
        && verb + 1 < clauses.sentence().size()
        && clauses.tree().is(verb + 1, "mark", "aux");
  }

  /** Whether the words of a particle follow the verb, the first one perhaps behind its object. */
  private boolean followed(int verb, List<String> particle) {
    if (particle.isEmpty()) {
      return true;
    }
    int size = clauses.sentence().size();
    for (int start = verb + 1; start <= Math.min(verb + 5, size - particle.size()); start++) {
      if (matches(start, particle)) {
        boolean adjacent = start == verb + 1;
        boolean own = clauses.tree().head(start) == verb;
        int head = clauses.tree().head(start);
        boolean leads = head >= 0 && clauses.tree().head(head) == verb;
        if (adjacent || own || leads && particle.size() == 1) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean matches(int start, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      Token token = clauses.token(start + i);
      if (!token.lower().equals(words.get(i)) && !token.lemma().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private Optional<Match> condition(int verb, Frame frame, String condition) {
    int and = condition.indexOf('&');
    if (and > 0) {
      return condition(verb, frame, condition.substring(0, and))
          .filter(m -> condition(verb, frame, condition.substring(and + 1)).isPresent())
          .map(Match::closer);
    }
    if (condition.startsWith("by:")) {
      return actors(verb).stream().anyMatch(actor -> isA(actor, condition.substring(3)))
          ? Optional.of(
              new Match(
                  frame,
                  frame.particle().isEmpty() ? Match.CLAUSE : Match.PHRASE,
                  Optional.empty()))
          : Optional.empty();
    }
    if (condition.equals("+object")) {
      return clauses.objects(verb).isEmpty()
          ? Optional.empty()
          : Optional.of(new Match(frame, Match.OBJECT, Optional.empty()));
    }
    if (condition.equals("-object")) {
      return clauses.objects(verb).isEmpty()
          ? Optional.of(
              new Match(
                  frame,
                  frame.particle().isEmpty() ? Match.ANYTHING : Match.PHRASE,
                  Optional.empty()))
          : Optional.empty();
    }
    if (condition.equals("+clause")) {
      return clauses.complements(verb).isEmpty()
          ? Optional.empty()
          : Optional.of(new Match(frame, Match.CLAUSE, Optional.empty()));
    }
    if (condition.startsWith("+")) {
      String word = condition.substring(1);
      boolean told =
          clauses.complements(verb).stream()
              .anyMatch(complement -> clauses.token(complement).lemma().equals(word));
      return told || followed(verb, List.of(word))
          ? Optional.of(new Match(frame, Match.CLAUSE, Optional.empty()))
          : Optional.empty();
    }
    int distance = 0;
    for (List<Integer> ring : rings(verb)) {
      for (int noun : ring) {
        if (isA(noun, condition)) {
          return Optional.of(new Match(frame, distance, Optional.of(noun)));
        }
      }
      distance++;
    }
    return Optional.empty();
  }

  /** Who does it, with the parts of the phrase and what it consists of: "hundreds of troops". */
  private List<Integer> actors(int verb) {
    List<Integer> found = new ArrayList<>();
    OptionalInt actor = clauses.actor(verb);
    if (actor.isPresent()) {
      found.add(actor.getAsInt());
      found.addAll(clauses.tree().children(actor.getAsInt(), "compound"));
      clauses.oblique(actor.getAsInt(), "of").ifPresent(found::add);
      clauses.oblique(actor.getAsInt(), "with").ifPresent(found::add);
    }
    return found;
  }

  /** What is done to something: the objects, their parts, what they are of, the obliques. */
  List<List<Integer>> rings(int verb) {
    List<Integer> objects = withConjuncts(clauses.objects(verb));
    List<Integer> parts = new ArrayList<>();
    List<Integer> inner = new ArrayList<>();
    for (int object : objects) {
      parts.addAll(clauses.tree().children(object, "compound", "amod"));
      for (int of : clauses.tree().children(object, "nmod")) {
        if (clauses.preposition(of).equals("of")) {
          inner.add(of);
          inner.addAll(clauses.tree().children(of, "compound", "amod"));
        }
      }
    }
    List<Integer> obliques =
        clauses.obliques(verb).stream()
            .filter(o -> !clauses.preposition(o).equals("by") || !clauses.isPassive(verb))
            .toList();
    List<Integer> far = new ArrayList<>();
    if (objects.isEmpty()) {
      far.addAll(withConjuncts(obliques));
    } else {
      // "supplied Kyiv with howitzers", "described the law as a crime"
      obliques.stream()
          .filter(o -> WITH.contains(clauses.preposition(o)))
          .forEach(o -> far.addAll(withConjuncts(List.of(o))));
    }
    for (int o : objects.isEmpty() ? obliques : List.<Integer>of()) {
      far.addAll(clauses.tree().children(o, "compound"));
    }
    for (int complement : clauses.tree().children(verb, "xcomp", "ccomp", "advmod", "dep")) {
      if (!clauses.token(complement).isVerb()) {
        far.add(complement);
      }
    }
    return List.of(objects, parts, inner, far);
  }

  private List<Integer> withConjuncts(List<Integer> tokens) {
    List<Integer> all = new ArrayList<>(tokens);
    for (int token : tokens) {
      all.addAll(clauses.tree().children(token, "conj"));
    }
    return all;
  }

  private boolean isA(int token, String condition) {
    EventNoun noun = nounAt.get(token);
    if (condition.equals(COUNTRY)) {
      return clauses.isCountry(token);
    }
    if (condition.startsWith("@")) {
      return noun != null && noun.classes().contains(condition.substring(1));
    }
    return clauses.token(token).lemma().equals(condition)
        || clauses.token(token).lower().equals(condition)
        || noun != null && noun.word().equals(condition)
        || condition.indexOf(' ') > 0 && endsWith(token, condition.split(" "));
  }

  private boolean endsWith(int token, String[] words) {
    if (token - words.length + 1 < 0) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      Token t = clauses.token(token - words.length + 1 + i);
      if (!t.lemma().equals(words[i]) && !t.lower().equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** A frame that fits, how far its noun stands from the verb, and the noun. */
  record Match(Frame frame, int distance, Optional<Integer> noun) {
    static final int PHRASE = 1;
    static final int CLAUSE = 5;
    static final int OBJECT = 8;
    static final int ANYTHING = 9;

    /** The same, made better than one that fulfils only part of the condition. */
    Match closer() {
      return new Match(frame, distance - 1, noun);
    }

    boolean betterThan(Match other) {
      if (distance != other.distance) {
        return distance < other.distance;
      }
      int words = frame.particle().size();
      int others = other.frame.particle().size();
      return words != others ? words > others : frame.line() < other.frame.line();
    }
  }
}
