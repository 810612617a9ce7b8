package org.attache.reading.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attache.model.ActorKind;
import org.attache.model.Mention;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;

/** The people and bodies that a sentence names together: "X of Chad, Y and the delegation". */
public final class PartyLists {
  /** Words that join two names of a list. */
  private static final Set<String> JOINTS =
      Set.of(
          ",",
          ";",
          "and",
          "&",
          "or",
          "as",
          "well",
          "the",
          "a",
          "an",
          "his",
          "her",
          "its",
          "their",
          "also",
          "both",
          "including",
          "together",
          "along",
          "with",
          "then",
          "respectively");

  /** Words that may stand in the tail of an office between two names. */
  private static final Set<String> TAIL = Set.of("of", "for", "to", "in", "on", "at", "-");

  /** How long the tail of an office may be, in tokens. */
  private static final int TAIL_LENGTH = 14;

  private final Scene scene;
  private final Appositions appositions;

  PartyLists(Scene scene, Appositions appositions) {
    this.scene = scene;
    this.appositions = appositions;
  }

  /** A mention of an office without its holder as one of the holder. */
  Mention ofHolder(Mention m) {
    String holder = appositions.holder(scene.actor(m)).id();
    return holder.equals(m.actor())
        ? m
        : new Mention(
            m.span(),
            m.nameSpan(),
            m.form(),
            m.sentence(),
            m.firstToken(),
            m.endToken(),
            m.head(),
            holder);
  }

  /** The mentions of a sentence that stand in no other. */
  public List<Mention> in(Sentence sentence) {
    List<Mention> outer = new ArrayList<>();
    int end = 0;
    for (Mention mention : scene.mentions(sentence)) {
      if (mention.firstToken() >= end) {
        outer.add(ofHolder(mention));
        end = mention.endToken();
      }
    }
    return outer;
  }

  /** The mention at a token and those that stand in one list with it, between two tokens. */
  public List<Mention> listAt(Sentence sentence, int token, int from, int to) {
    List<Mention> all = withoutHomes(sentence, token);
    int at = -1;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).firstToken() <= token && token < all.get(i).endToken()) {
        at = i;
      }
    }
    if (at < 0) {
      return List.of();
    }
    int first = at;
    while (first > 0
        && all.get(first - 1).firstToken() >= from
        && !opensClause(sentence, all.get(first - 1), all.get(first))
        && joined(sentence, all.get(first - 1).endToken(), all.get(first).firstToken())) {
      first--;
    }
    int last = at;
    while (last + 1 < all.size()
        && all.get(last + 1).endToken() <= to
        && joined(sentence, all.get(last).endToken(), all.get(last + 1).firstToken())
        && !opensClause(sentence, all.get(last), all.get(last + 1))) {
      last++;
    }
    return all.subList(first, last + 1);
  }

  /** The mentions of a sentence, but for the states in "X of Chad and Y of the Gambia". */
  private List<Mention> withoutHomes(Sentence sentence, int except) {
    List<Mention> all = new ArrayList<>();
    for (Mention mention : in(sentence)) {
      Optional<Mention> before =
          all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
      int of = mention.firstToken() - 1;
      int tie = of > 0 && sentence.token(of).lower().equals("the") ? of - 1 : of;
      boolean home =
          mention.firstToken() != except
              && scene.actor(mention).kind() == ActorKind.STATE
              && before
                  .filter(b -> b.endToken() == tie)
                  .filter(b -> scene.actor(b).kind() == ActorKind.PERSON)
                  .isPresent()
              && sentence.token(tie).lower().equals("of");
      if (!home) {
        all.add(mention);
      }
    }
    return all;
  }

  /** "In a meeting with X, Y said": after a mere comma stands the subject of a verb. */
  private boolean opensClause(Sentence sentence, Mention before, Mention after) {
    int gap = after.firstToken() - before.endToken();
    boolean article = gap == 2 && sentence.token(before.endToken() + 1).tag().equals("DT");
    String joint = sentence.token(Math.min(before.endToken(), sentence.size() - 1)).text();
    boolean comma = (gap == 1 || article) && (joint.equals(",") || joint.equals(";"));
    if (!comma || after.endToken() >= sentence.size() || before.actor().equals(after.actor())) {
      return false;
    }
    return isFinite(sentence.token(after.endToken()));
  }

  /** The list of mentions that starts at most {@code slack} tokens after {@code from}. */
  public List<Mention> listFrom(Sentence sentence, int from, int slack, int to) {
    for (Mention mention : in(sentence)) {
      boolean owner = sentence.token(mention.head()).tag().equals("PRP$");
      if (!owner && mention.firstToken() >= from && mention.endToken() <= to) {
        return mention.firstToken() - from <= slack && noVerb(sentence, from, mention.firstToken())
            ? listAt(sentence, mention.head(), from, to)
            : List.of();
      }
    }
    return List.of();
  }

  /** The last person or group before a token. */
  public Optional<Mention> lastBefore(Sentence sentence, int token) {
    Optional<Mention> last = Optional.empty();
    for (Mention mention : in(sentence)) {
      ActorKind kind = scene.actor(mention).kind();
      if (mention.endToken() <= token && (kind == ActorKind.PERSON || kind == ActorKind.GROUP)) {
        last = Optional.of(mention);
      }
    }
    return last;
  }

  /** The people that a verb's subject names; failing a parse, those named last before it. */
  public List<Mention> subjects(Sentence sentence, int verb) {
    OptionalInt subject = Clauses.subject(sentence, verb);
    int body = Whereabouts.bodyStart(sentence);
    if (subject.isPresent() && subject.getAsInt() < body && body < verb) {
      return in(sentence).stream()
          .filter(m -> m.firstToken() >= body && m.endToken() <= verb)
          .findFirst()
          .map(m -> listAt(sentence, m.head(), body, verb))
          .orElse(List.of());
    }
    if (subject.isPresent()) {
      String tag = sentence.token(subject.getAsInt()).tag();
      boolean thing = tag.equals("NN") || tag.equals("NNS");
      List<Mention> list = listAt(sentence, subject.getAsInt(), 0, sentence.size());
      if (list.isEmpty() && thing) {
        list = membersOf(sentence, subject.getAsInt(), verb);
      }
      if (!list.isEmpty() || thing) {
        return list;
      }
    }
    List<Mention> before =
        lastBefore(sentence, verb).map(m -> listAt(sentence, m.head(), 0, verb)).orElse(List.of());
    return before.isEmpty() && sentence.token(verb).tag().equals("VBG")
        ? afterOpening(sentence, verb)
        : before;
  }

  /** "Speaking in Chad after meeting X, Y said": the subject that follows an opening clause. */
  private List<Mention> afterOpening(Sentence sentence, int verb) {
    for (Mention mention : in(sentence)) {
      ActorKind kind = scene.actor(mention).kind();
      boolean follows =
          mention.firstToken() > verb + 1
              && (kind == ActorKind.PERSON || kind == ActorKind.GROUP)
              && sentence.token(mention.firstToken() - 1).text().equals(",");
      int end = mention.endToken();
      if (follows && end < sentence.size() && isFinite(sentence.token(end))) {
        return List.of(mention);
      }
    }
    return List.of();
  }

  private static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /** "a team of Chadian officials": those of whom a group is made up, if it is one that acts. */
  private List<Mention> membersOf(Sentence sentence, int group, int verb) {
    boolean of = group + 1 < sentence.size() && sentence.token(group + 1).lower().equals("of");
    return of && Delegates.act(sentence, group).orElse(false)
        ? listFrom(sentence, group + 2, 2, verb)
        : List.of();
  }

  private static boolean noVerb(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      if (sentence.token(i).isVerb()
          && !sentence.token(i).tag().equals("VBG")
          && !sentence.token(i).tag().equals("VBN")) {
        return false;
      }
    }
    return true;
  }

  private static boolean joined(Sentence sentence, int first, int end) {
    if (first > end || end - first > TAIL_LENGTH) {
      return false;
    }
    boolean plain = true;
    boolean joint = first == end;
    for (int i = first; i < end; i++) {
      Token t = sentence.token(i);
      boolean isJoint = JOINTS.contains(t.lower());
      plain &= isJoint;
      joint |=
          t.lower().equals(",")
              || t.lower().equals(";")
              || t.lower().equals("and")
              || t.lower().equals("with")
              || t.lower().equals("&");
      if (!isJoint && !t.isNoun() && !TAIL.contains(t.lower()) && !t.tag().startsWith("JJ")) {
        return false;
      }
    }
    if (plain) {
      return joint;
    }
    String before = sentence.token(end - 1).lower();
    boolean separated =
        before.equals(",") || before.equals("and") || before.equals("the") && end - first > 1;
    return separated
        && (sentence.token(first).lower().equals(",")
            || TAIL.contains(sentence.token(first).lower()));
  }
}
