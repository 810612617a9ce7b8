package org.attache.reading.find.deployments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.ActorKind;
import org.attache.model.Mention;
import org.attache.model.StateCode;
import org.attache.model.Strength;
import org.attache.reading.find.Scene;
import org.attache.reading.find.deployments.DeploymentWords.Role;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.places.Countries;
import org.attache.reading.places.StateMention;
import org.attache.reading.places.StateWord;

/** Finds the forces that a sentence names. */
final class ForceReader {
  private static final int LONGEST = 12;

  /** How far behind the forces their number may stand: "the garrison in X, 900 strong". */
  private static final int BEHIND = 8;

  private static final Set<String> MORE = Set.of("another", "further", "additional", "more");

  /** How far before the forces the verb may stand that withdraws them. */
  private static final int NEAR = 4;

  private final DeploymentWords words;
  private final StrengthReader strengths;
  private final Countries countries = Countries.standard();

  ForceReader(DeploymentWords words, StrengthReader strengths) {
    this.words = words;
    this.strengths = strengths;
  }

  /** In text order. */
  List<Force> read(Scene scene, Sentence sentence) {
    List<Force> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Optional<Phrases.Match<Boolean>> certain = words.at(Role.FORCE, sentence.tokens(), i);
      Optional<Phrases.Match<Boolean>> match =
          certain.isPresent() ? certain : words.at(Role.PEOPLE, sentence.tokens(), i);
      if (match.isEmpty() || !sentence.token(match.get().end() - 1).isNoun()) {
        i++;
        continue;
      }
      int end = match.get().end();
      if (end >= sentence.size() || !isCompound(sentence, end)) {
        Force force = force(scene, sentence, match.get(), certain.isPresent());
        boolean counted = force.certain() || force.strength().isPresent();
        if (counted && !isLed(sentence, force.first())) {
          found.add(force);
        }
      }
      i = end;
    }
    return found;
  }

  /** "the commander of the Land Forces" is no force. */
  private boolean isLed(Sentence sentence, int first) {
    return first > 1
        && sentence.token(first - 1).lower().equals("of")
        && words.at(Role.OFFICE, sentence.tokens(), first - 2).isPresent();
  }

  /**
   * Numbers that leave the word for the forces out: "sent another 200", "and the Bahamas 150",
   * "followed by Senegal with 200".
   */
  List<Force> elliptic(Scene scene, Sentence sentence) {
    List<Force> found = new ArrayList<>();
    for (int i = 1; i < sentence.size(); i++) {
      if (!sentence.token(i).tag().equals("CD")
          || isYear(sentence.token(i).text())
          || !isAlone(sentence, i + 1)) {
        continue;
      }
      String before = sentence.token(i - 1).lower();
      int unit = unitOf(sentence, i);
      boolean more = MORE.contains(before) || unit < i;
      int name = before.equals("with") ? i - 1 : i;
      Optional<StateCode> sender = endingAt(sentence, name);
      if (more || sender.isPresent()) {
        int first = unit < i ? unit : more ? i - 1 : i;
        Strength strength = strengths.read(sentence, i, i + 1, scene.report().report().text());
        found.add(new Force(first, i + 1, i, sender, Optional.of(strength), false));
      }
    }
    return found;
  }

  /** "a company of about 120": the company; the number itself where it counts no unit. */
  private int unitOf(Sentence sentence, int number) {
    int i = number - 1;
    if (i > 0 && sentence.token(i).tag().equals("RB")) {
      i--;
    }
    boolean unit =
        i > 0
            && sentence.token(i).lower().equals("of")
            && words.at(Role.FORMATION, sentence.tokens(), i - 1).isPresent();
    return unit ? i - 1 : number;
  }

  /** Whether nothing follows a number that it could count. */
  private static boolean isAlone(Sentence sentence, int next) {
    if (next >= sentence.size()) {
      return true;
    }
    Token token = sentence.token(next);
    return switch (token.tag()) {
      case ",", ".", ":", "IN", "CC", "TO" -> !token.lower().equals("of");
      case "JJ" -> token.lower().equals("last") || token.lower().equals("next");
      default -> false;
    };
  }

  private Optional<StateCode> endingAt(Sentence sentence, int end) {
    return countries.in(sentence.tokens()).stream()
        .filter(mention -> mention.end() == end && mention.word() != StateWord.ADJECTIVE)
        .map(StateMention::state)
        .findFirst();
  }

  /** "made up of men from Nigeria, Senegal and Ghana": each sends some. */
  List<Force> listed(Sentence sentence, List<Force> forces) {
    List<Force> found = new ArrayList<>();
    for (Force force : forces) {
      int from = force.end();
      if (from + 1 >= sentence.size() || !sentence.token(from).lower().equals("from")) {
        continue;
      }
      List<StateMention> names = new ArrayList<>();
      int end = from + 1;
      for (StateMention mention : countries.in(sentence.tokens())) {
        boolean next = mention.first() >= end && mention.first() - end <= 2;
        if (next && mention.word() == StateWord.NAME) {
          names.add(mention);
          end = mention.end();
        }
      }
      if (names.size() > 1) {
        names.forEach(
            name ->
                found.add(
                    new Force(
                        force.first(),
                        force.end(),
                        force.head(),
                        Optional.of(name.state()),
                        Optional.empty(),
                        true)));
      }
    }
    return found;
  }

  /** "The mission includes 13 Danes, three Greeks": people of a state counted beside a force. */
  List<Force> nationals(Scene scene, Sentence sentence) {
    List<Force> found = new ArrayList<>();
    for (int i = 1; i < sentence.size(); i++) {
      String before = sentence.token(i - 1).tag();
      boolean counted = before.equals("CD") || sentence.token(i - 1).lower().equals("a");
      Optional<StateMention> state = countries.longestAt(sentence.tokens(), i);
      boolean people =
          counted
              && state.isPresent()
              && (state.get().word() == StateWord.ADJECTIVE
                  || state.get().word() == StateWord.PEOPLE)
              && (state.get().end() >= sentence.size()
                  || !sentence.token(state.get().end()).isNoun()
                      && !sentence.token(state.get().end()).tag().startsWith("JJ"));
      if (people) {
        int end = state.get().end();
        Strength strength = strengths.read(sentence, i - 1, end, scene.report().report().text());
        found.add(
            new Force(
                i - 1,
                end,
                end - 1,
                Optional.of(state.get().state()),
                Optional.of(strength),
                true));
      }
    }
    return found;
  }

  /** "troop carrier", "forces commander": no forces. */
  private static boolean isCompound(Sentence sentence, int next) {
    Token token = sentence.token(next);
    return token.tag().equals("NN") || token.tag().equals("NNS");
  }

  private Force force(
      Scene scene, Sentence sentence, Phrases.Match<Boolean> match, boolean certain) {
    int first = match.first();
    while (first > 0 && match.first() - first < LONGEST && isModifier(sentence, first - 1)) {
      first--;
    }
    first = quantity(sentence, first);
    int head = match.end() - 1;
    Optional<StateCode> sender = stateIn(sentence, first, head);
    // "withdrew its troops from Chad" are not Chad's
    boolean leaving = words.isIn(Role.WITHDRAW, sentence, first - NEAR, first);
    if (sender.isEmpty() && !leaving) {
      sender = stateOf(sentence, match.end());
    }
    if (sender.isEmpty() && !leaving) {
      sender =
          scene
              .mentionHeadedBy(sentence, head)
              .filter(m -> scene.actor(m).kind() == ActorKind.GROUP)
              .flatMap((Mention m) -> scene.actor(m).state());
    }
    if (sender.isEmpty() && first > 0 && sentence.token(first - 1).lower().equals("whose")) {
      sender = lastBefore(sentence, first);
    }
    Optional<Strength> strength =
        strength(scene, sentence, first, match.end())
            .or(() -> strengthBehind(scene, sentence, match.end()));
    boolean unit = words.isIn(Role.FORMATION, sentence, first, match.first());
    return new Force(first, match.end(), head, sender, strength, certain || unit);
  }

  private static boolean isModifier(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return switch (token.tag()) {
      case "DT",
          "CD",
          "JJ",
          "JJR",
          "JJS",
          "NN",
          "NNS",
          "NNP",
          "NNPS",
          "POS",
          "HYPH",
          "PRP$",
          "AFX" ->
          true;
      case "VBN" -> i > 0 && sentence.token(i - 1).text().equals("-");
      case "RB" -> sentence.token(i + 1).tag().equals("CD");
      default -> token.text().equals("-") || isJoin(sentence, i);
    };
  }

  /** "One hundred and twenty men", "800 men and officers". */
  private static boolean isJoin(Sentence sentence, int i) {
    String word = sentence.token(i).lower();
    return (word.equals("and") || word.equals("to") || word.equals("or"))
        && i > 0
        && sentence.token(i - 1).tag().equals("CD")
        && sentence.token(i + 1).tag().equals("CD");
  }

  /** "hundreds of troops", "a contingent of 300 soldiers": from the word that counts. */
  private int quantity(Sentence sentence, int first) {
    if (first < 2 || !sentence.token(first - 1).lower().equals("of")) {
      return first;
    }
    int i = first - 2;
    if (words.at(Role.QUANTITY, sentence.tokens(), i).isEmpty()
        && words.at(Role.UNIT, sentence.tokens(), i).isEmpty()) {
      return first;
    }
    while (i > 0 && isModifier(sentence, i - 1)) {
      i--;
    }
    return quantity(sentence, i);
  }

  private Optional<StateCode> stateIn(Sentence sentence, int first, int end) {
    Optional<StateCode> last = Optional.empty();
    for (int i = first; i < end; i++) {
      Optional<StateMention> state = countries.longestAt(sentence.tokens(), i);
      if (state.isPresent() && state.get().end() <= end && !isBacked(sentence, state.get().end())) {
        if (last.isEmpty() && state.get().word() != StateWord.CAPITAL) {
          last = Optional.of(state.get().state());
        }
      }
    }
    return last;
  }

  /** "Iran-backed fighters" are not Iran's, "UN-mandated troops" not the United Nations'. */
  private static boolean isBacked(Sentence sentence, int i) {
    return sentence.token(i).text().equals("-")
        && i + 1 < sentence.size()
        && sentence.token(i + 1).tag().startsWith("VB");
  }

  /** "of the Nigerian Army", "from Ghana". */
  private Optional<StateCode> stateOf(Sentence sentence, int end) {
    if (end + 1 >= sentence.size()) {
      return Optional.empty();
    }
    String link = sentence.token(end).lower();
    int i = end;
    if (link.equals("and") && end + 2 < sentence.size() && sentence.token(end + 1).isNoun()) {
      i = end + 2;
      link = sentence.token(i).lower();
    }
    if (!link.equals("of") && !link.equals("from")) {
      return Optional.empty();
    }
    i++;
    if (i < sentence.size() && sentence.token(i).tag().equals("DT")) {
      i++;
    }
    return i < sentence.size()
        ? countries
            .longestAt(sentence.tokens(), i)
            .filter(s -> s.word() != StateWord.CAPITAL)
            .map(StateMention::state)
        : Optional.empty();
  }

  /** From the first word that counts to the noun. */
  private Optional<Strength> strength(Scene scene, Sentence sentence, int first, int end) {
    int from = first;
    while (from < end && !counts(sentence, from)) {
      from++;
    }
    if (from >= end) {
      return Optional.empty();
    }
    if (from > first && sentence.token(from - 1).lower().equals("several")) {
      from--;
    }
    if (from + 2 < end && sentence.token(from + 2).lower().equals("strong")) {
      return Optional.of(strengths.read(sentence, from, from + 3, scene.report().report().text()));
    }
    return Optional.of(strengths.read(sentence, from, end, scene.report().report().text()));
  }

  /** "…, 1,450 strong", "… number 900". */
  private Optional<Strength> strengthBehind(Scene scene, Sentence sentence, int end) {
    for (int i = end; i + 1 < Math.min(sentence.size(), end + BEHIND); i++) {
      boolean counted = sentence.token(i).tag().equals("CD") && !isYear(sentence.token(i).text());
      boolean strong = sentence.token(i + 1).lower().equals("strong");
      boolean number = isCounted(sentence, end, i);
      if (counted && (strong || number)) {
        int last = strong ? i + 2 : i + 1;
        return Optional.of(strengths.read(sentence, i, last, scene.report().report().text()));
      }
    }
    return Optional.empty();
  }

  /** Whether words that count end before a token: "estimated at", "numbering about". */
  private boolean isCounted(Sentence sentence, int first, int number) {
    for (int i = first; i < number; i++) {
      int end =
          words.at(Role.COUNTED, sentence.tokens(), i).map(Phrases.Match::end).orElse(number + 1);
      if (end == number || end + 1 == number && sentence.token(end).tag().matches("RB|IN")) {
        return true;
      }
    }
    return false;
  }

  /** "the French, whose soldiers": the people named right before. */
  private Optional<StateCode> lastBefore(Sentence sentence, int end) {
    Optional<StateCode> last = Optional.empty();
    for (StateMention mention : countries.in(sentence.tokens())) {
      if (mention.end() < end) {
        last = Optional.of(mention.state());
      }
    }
    return last;
  }

  private boolean counts(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.tag().equals("CD") && !isYear(token.text())
        || token.tag().equals("NNS")
            && words.at(Role.QUANTITY, sentence.tokens(), i).isPresent()
            && token.lower().endsWith("s");
  }

  private static boolean isYear(String text) {
    return text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
  }
}
