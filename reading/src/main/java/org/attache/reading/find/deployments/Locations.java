package org.attache.reading.find.deployments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.reading.find.Scene;
import org.attache.reading.find.Spot;
import org.attache.reading.find.Whereabouts;
import org.attache.reading.find.deployments.DeploymentWords.Role;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.places.Countries;
import org.attache.reading.places.StateMention;
import org.attache.reading.places.StateWord;

/** The places that forces are in, go to or leave, by the prepositions before them. */
final class Locations {
  private static final Set<String> THERE =
      Set.of(
          "in",
          "at",
          "to",
          "into",
          "for",
          "near",
          "on",
          "off",
          "across",
          "around",
          "inside",
          "throughout",
          "within",
          "over",
          "along",
          "onto");
  private static final Set<String> HERE =
      Set.of("in", "at", "near", "on", "across", "throughout", "inside", "around", "off", "within");
  private static final Set<String> JOINS = Set.of("and", ",", "but", "as", "or", "&");

  /** How far from the words for the forces or their movement the first place may stand. */
  private static final int REACH = 18;

  /** How many words may stand between a preposition and its place. */
  private static final int PHRASE = 8;

  private final Whereabouts where;
  private final Sentence sentence;
  private final List<Spot> spots;

  /**
   * @param words which nouns make a place of an adjective: "on Somali soil"
   */
  Locations(DeploymentWords words, Scene scene, Whereabouts where, Sentence sentence) {
    this.where = where;
    this.sentence = sentence;
    List<Spot> found =
        new ArrayList<>(
            where.in(sentence).stream()
                .filter(s -> !where.isDateline(sentence, s) && !s.state().isOrganisation())
                .filter(s -> !isWithinPlace(scene, s))
                .toList());
    for (StateMention mention : Countries.standard().in(sentence.tokens())) {
      boolean soil =
          mention.word() == StateWord.ADJECTIVE
              && mention.end() < sentence.size()
              && words.at(Role.SOIL, sentence.tokens(), mention.end()).isPresent();
      if (soil && found.stream().noneMatch(s -> s.first() == mention.first())) {
        found.add(new Spot(mention.first(), mention.end() + 1, mention.state(), Optional.empty()));
      }
    }
    found.sort(Comparator.comparingInt(Spot::first));
    this.spots = List.copyOf(found);
  }

  /** The "Guinea" of "the Gulf of Guinea". */
  private boolean isWithinPlace(Scene scene, Spot spot) {
    Span words = sentence.span(spot.first(), spot.end());
    return scene.placesIn(sentence.span()).stream()
        .anyMatch(
            place ->
                place.state().filter(spot.state()::equals).isEmpty()
                    && place.span().contains(words)
                    && !place.span().equals(words));
  }

  /**
   * The places after a token, the first one and those joined to it ("in A, but also in B"), without
   * the forces' own state.
   *
   * @param leaving whether the forces leave them: "from A"
   */
  List<Spot> after(int token, Optional<StateCode> sender, boolean leaving) {
    List<Spot> chain = new ArrayList<>();
    for (Spot spot : spots) {
      if (spot.first() <= token || sender.filter(spot.state()::equals).isPresent()) {
        continue;
      }
      if (chain.isEmpty()) {
        if (spot.first() - token > REACH || isBroken(token + 1, spot.first())) {
          break;
        }
        if (isThere(spot, leaving)) {
          chain.add(spot);
        }
      } else if (spot.state().equals(chain.get(chain.size() - 1).state())) {
        // "Baghdad, Iraq": the same place said twice
        continue;
      } else if (isJoined(chain.get(chain.size() - 1), spot)) {
        chain.add(spot);
      }
    }
    return chain;
  }

  /** A place right after the words for the forces: "troops in Chad". */
  Optional<Spot> attached(Force force) {
    if (force.end() >= sentence.size() || !HERE.contains(sentence.token(force.end()).lower())) {
      return Optional.empty();
    }
    return spots.stream()
        .filter(s -> s.first() > force.end() && s.first() <= force.end() + REACH)
        .filter(s -> preposition(s) == force.end() || isAppended(force.end(), s))
        .findFirst()
        .filter(s -> isThere(s, false));
  }

  /** "In Mali, French troops …", "Mali, where French troops …": a place that opens the clause. */
  Optional<Spot> opening(int token, Optional<StateCode> sender) {
    return spots.stream()
        .filter(s -> s.end() <= token && sender.filter(s.state()::equals).isEmpty())
        .filter(
            s ->
                s.first() <= PHRASE && preposition(s) == 0 && isThere(s, false)
                    || isBeforeWhere(s, token))
        .findFirst();
  }

  private boolean isBeforeWhere(Spot spot, int token) {
    int where = sentence.token(spot.end()).text().equals(",") ? spot.end() + 1 : spot.end();
    boolean follows = where < token && sentence.token(where).lower().equals("where");
    for (int i = where + 1; follows && i < token; i++) {
      follows = !sentence.token(i).isPunctuation() && !sentence.token(i).lower().equals("that");
    }
    return follows;
  }

  /** "at Camp X, a base in Y": the place after the comma says where the one before it lies. */
  private boolean isAppended(int from, Spot spot) {
    boolean comma = false;
    for (int i = from; i < spot.first(); i++) {
      Token token = sentence.token(i);
      comma |= token.text().equals(",");
      if (token.tag().equals("VBD") || token.tag().equals("VBZ") || token.tag().equals("VBP")) {
        return false;
      }
    }
    return comma && sentence.token(from).lower().equals("at");
  }

  private boolean isThere(Spot spot, boolean leaving) {
    int at = preposition(spot);
    if (leaving && at < 0 && spot.first() > 0 && sentence.token(spot.first() - 1).isVerb()) {
      return !spot.state().isOrganisation();
    }
    if (at < 0 || spot.state().isOrganisation() || where.isModifier(sentence, spot)) {
      return false;
    }
    String word = sentence.token(at).lower();
    if (at > 0 && sentence.token(at - 1).lower().equals("according")) {
      return false;
    }
    return THERE.contains(word) || leaving && (word.equals("from") || word.equals("out"));
  }

  /** Whether a place is the object of the verb at a token: "left Niger". */
  boolean isObjectOf(int verb) {
    return spots.stream().anyMatch(spot -> spot.first() == verb + 1);
  }

  /** The preposition that a place hangs on; -1 where there is none. */
  private int preposition(Spot spot) {
    for (int i = spot.first() - 1; i >= Math.max(0, spot.first() - PHRASE); i--) {
      Token token = sentence.token(i);
      if (token.lower().equals("of")) {
        continue;
      }
      if (token.tag().equals("IN") || token.tag().equals("TO") || token.tag().equals("RP")) {
        return i;
      }
      boolean inPhrase =
          token.isNoun()
              || token.tag().startsWith("JJ")
              || token.tag().equals("DT")
              || token.tag().equals("CD")
              || token.tag().equals("POS")
              || token.text().equals(",")
              || token.text().equals("-");
      if (!inPhrase) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isJoined(Spot earlier, Spot spot) {
    boolean subject = spot.end() < sentence.size() && sentence.token(spot.end()).isFiniteVerb();
    if (subject) {
      // "in Latvia, while Italy sends": a new clause begins
      return false;
    }
    if (spot.first() - earlier.end() <= 3) {
      return JOINS.contains(sentence.token(spot.first() - 1).lower())
          || JOINS.contains(sentence.token(earlier.end()).lower());
    }
    int i = preposition(spot) - 1;
    if (!isThere(spot, false)) {
      return false;
    }
    while (i > earlier.end() && sentence.token(i).tag().startsWith("RB")) {
      i--;
    }
    if (i > earlier.end() && isNominal(sentence.token(i))) {
      return isOpened(earlier.end(), i);
    }
    return i >= earlier.end() && JOINS.contains(sentence.token(i).lower());
  }

  /** ", but also in the framework of an accord in B". */
  private boolean isOpened(int first, int end) {
    return sentence.token(first).text().equals(",")
        && sentence.token(first + 1).tag().equals("CC")
        && !isBroken(first, end);
  }

  private static boolean isNominal(Token token) {
    return token.isNoun() || token.tag().startsWith("JJ");
  }

  /** Whether another clause begins between two tokens. */
  private boolean isBroken(int first, int end) {
    for (int i = first; i < end; i++) {
      Token token = sentence.token(i);
      String tag = token.tag();
      boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
      if (token.text().equals(";")
          || tag.equals("``")
          || finite && !token.lemma().equals("be") && !token.lemma().equals("have")) {
        return true;
      }
    }
    return false;
  }
}
