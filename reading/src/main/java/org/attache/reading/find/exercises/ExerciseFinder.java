package org.attache.reading.find.exercises;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Exercise;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.reading.find.Finder;
import org.attache.reading.find.Headlines;
import org.attache.reading.find.ModalityReader;
import org.attache.reading.find.PartyReader;
import org.attache.reading.find.Scene;
import org.attache.reading.find.Sides;
import org.attache.reading.find.Spot;
import org.attache.reading.find.Stance;
import org.attache.reading.find.Whereabouts;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.places.StateMention;

/**
 * Finds military exercises of several states, or with a name. What later sentences say of "the
 * exercise" goes to the one last spoken of; an earlier edition is an exercise of its own.
 */
public final class ExerciseFinder implements Finder<Exercise> {
  /** How far before the noun a word may stand that says which sort it is, in tokens. */
  private static final int PHRASE = 8;

  /** How far the verb may stand that says whether it is yet to come, in tokens. */
  private static final int VERB = 10;

  private final ExerciseTerms terms;
  private final ExerciseName names;
  private final PartyReader parties;
  private final ModalityReader modality;

  /** Reads the lexicons of a language (ISO 639-1). */
  public ExerciseFinder(String language) {
    terms = new ExerciseTerms(language);
    names = new ExerciseName(terms);
    parties = new PartyReader(language);
    modality = new ModalityReader(language);
  }

  @Override
  public List<Exercise> find(Scene scene) {
    Sides sides = parties.sides(scene);
    Whereabouts whereabouts = new Whereabouts(scene);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : scene.sentences()) {
      for (int i = Headlines.isOne(scene, sentence) ? sentence.size() : 0;
          i < sentence.size();
          i++) {
        Optional<Integer> end = terms.exerciseAt(sentence, i);
        if (end.isPresent()) {
          read(scene, sides, whereabouts, sentence, i, end.get(), drafts);
        } else if (terms.isDoneTogether(sentence, i) && !isTold(drafts, sentence)) {
          readVerb(scene, sides, whereabouts, sentence, i, drafts);
        }
      }
    }
    Optional<PartialDate> today = scene.report().report().publicationDate();
    return drafts.stream().map(draft -> draft.finish(today)).flatMap(Optional::stream).toList();
  }

  private void read(
      Scene scene,
      Sides sides,
      Whereabouts whereabouts,
      Sentence sentence,
      int noun,
      int end,
      List<Draft> drafts) {
    Optional<String> name = names.read(scene, sentence, noun, end);
    boolean isAnaphor = isDefinite(sentence, noun) && !drafts.isEmpty();
    boolean military =
        name.isPresent() || isMilitary(sentence, noun) || isOfStates(sides, sentence, noun);
    if (isOther(sentence, noun) || !(military || isAnaphor)) {
      return;
    }
    Draft draft = draft(scene, sides, whereabouts, sentence, noun, name, isAnaphor);
    for (int i = drafts.size() - 1; i >= 0; i--) {
      boolean again = isAnaphor || name.isPresent() || isSameSentence(drafts.get(i), sentence);
      if (again && drafts.get(i).isLike(draft)) {
        drafts.set(i, drafts.get(i).with(draft));
        return;
      }
    }
    if (isGeneric(scene, sentence, noun, draft)) {
      return;
    }
    drafts.add(draft);
  }

  /** "the drill between X and Y", "X and Y postponed their exercise". */
  private boolean isOfStates(Sides sides, Sentence sentence, int noun) {
    if (parties.around(sides, sentence, noun).isComplete()) {
      return true;
    }
    for (int i = noun - 1; i >= 0 && i >= noun - 4 && isNominal(sentence.token(i)); i--) {
      if (i > 0 && sentence.token(i - 1).tag().equals("PRP$")) {
        return PartyReader.named(sides, sentence, 0, i).size() == 2;
      }
    }
    return false;
  }

  private static boolean isTold(List<Draft> drafts, Sentence sentence) {
    return drafts.stream().anyMatch(draft -> isSameSentence(draft, sentence));
  }

  /** "Kenyan troops will train with British paratroopers": forces of two states. */
  private void readVerb(
      Scene scene,
      Sides sides,
      Whereabouts whereabouts,
      Sentence sentence,
      int verb,
      List<Draft> drafts) {
    Draft draft = draft(scene, sides, whereabouts, sentence, verb, Optional.empty(), false);
    boolean noun = terms.exercises(sentence);
    if (draft.participants().size() == 2 && !noun) {
      drafts.add(draft);
    }
  }

  private static boolean isSameSentence(Draft draft, Sentence sentence) {
    return draft.evidence().sentence().equals(sentence.span());
  }

  private static boolean isDated(Scene scene, Sentence sentence) {
    return !scene.datesIn(sentence.span()).isEmpty();
  }

  /** Exercises in general, not one: a plural without a date. */
  private static boolean isGeneric(Scene scene, Sentence sentence, int noun, Draft draft) {
    boolean placed =
        draft.participants().size() == 2
            && (draft.location().isPresent() || isDated(scene, sentence));
    return sentence.token(noun).tag().endsWith("S")
        && !placed
        && draft.start().isEmpty()
        && draft.end().isEmpty()
        && draft.name().isEmpty();
  }

  private Draft draft(
      Scene scene,
      Sides sides,
      Whereabouts whereabouts,
      Sentence sentence,
      int noun,
      Optional<String> name,
      boolean isAnaphor) {
    Optional<Spot> spot = whereabouts.of(sentence, noun);
    boolean isEarlier = terms.isOfEdition(sentence);
    Period period = Period.read(scene, sentence, isEarlier ? 0 : noun, terms.isOfEnd(sentence));
    boolean tells = !isAnaphor || terms.isOfPart(sentence);
    return new Draft(
        tells ? participants(sides, sentence, noun) : Set.of(),
        name,
        spot.map(Spot::state),
        spot.flatMap(Spot::town),
        period.start(),
        period.end(),
        status(sentence, noun),
        isEarlier,
        scene.evidence(sentence, sentence.token(noun).span()));
  }

  /** What the noun's own words say, or the verb nearest to it. */
  private Optional<Modality> status(Sentence sentence, int noun) {
    Stance own = modality.of(sentence, noun);
    if (own.cue().isPresent() || own.tense() != Stance.Tense.NONE) {
      return own.modality();
    }
    for (int i = noun - 1; i >= 0 && i >= noun - VERB; i--) {
      if (sentence.token(i).isVerb()) {
        return modality.of(sentence, i).modality();
      }
    }
    for (int i = noun + 1; i < sentence.size() && i < noun + VERB; i++) {
      if (sentence.token(i).isVerb()) {
        return modality.of(sentence, i).modality();
      }
    }
    return Optional.empty();
  }

  /** The states the sentence names otherwise than as the place, or the two it speaks of. */
  private Set<StateCode> participants(Sides sides, Sentence sentence, int noun) {
    Set<StateCode> found = new LinkedHashSet<>(parties.around(sides, sentence, noun).states());
    for (StateMention mention : sides.named(sentence)) {
      if (!Sides.isAt(sentence, mention)) {
        found.add(mention.state());
      }
    }
    for (StateMention mention : sides.named(sentence)) {
      if (isApart(sentence, mention, noun)) {
        found.remove(mention.state());
      }
    }
    if (found.size() < 2 && isJoint(sentence, noun)) {
      Optional<Sides.Pair> pair =
          found.isEmpty()
              ? sides.pair(sentence)
              : sides.pairWith(sentence, found.iterator().next());
      pair.ifPresent(p -> found.addAll(p.list()));
    }
    return found;
  }

  /** Who only speaks of the exercise, or whom it is meant for. */
  private boolean isApart(Sentence sentence, StateMention mention, int noun) {
    for (int i = mention.end(); i < noun; i++) {
      if (terms.isOnlooking(sentence.tokens(), i)) {
        return true;
      }
    }
    for (int i = noun + 1; i < mention.first(); i++) {
      if (terms.isAgainst(sentence.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isJoint(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - PHRASE && isNominal(sentence.token(i)); i--) {
      if (terms.isJoint(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isMilitary(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - PHRASE && isNominal(sentence.token(i)); i--) {
      if (terms.isMilitary(sentence.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOther(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - 2 && isNominal(sentence.token(i)); i--) {
      if (terms.isOther(sentence.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNominal(Token token) {
    return token.isNoun()
        || switch (token.tag()) {
          case "JJ", "JJS", "CD", "HYPH", "CC", "VBG", "VBN", "POS", "AFX", "NN", "IN" ->
              !token.lower().equals("of")
                  && (!token.tag().equals("IN") || token.text().equals("and"));
          default -> token.text().equals("-");
        };
  }

  /** "the exercise", "this year's drill", "these manoeuvres". */
  private static boolean isDefinite(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - 4; i--) {
      String word = sentence.token(i).lower();
      if (word.equals("the")
          || word.equals("this")
          || word.equals("these")
          || word.equals("that")) {
        return true;
      }
      if (!isNominal(sentence.token(i))) {
        return false;
      }
    }
    return false;
  }
}
