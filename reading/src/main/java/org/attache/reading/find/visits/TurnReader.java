package org.attache.reading.find.visits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.model.VisitTurn;
import org.attache.reading.find.Clauses;
import org.attache.reading.language.Sentence;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** Reads what became of a visit, from its clues and the words of {@code visit-turns.tsv}. */
final class TurnReader {
  /** How far from the word of travel the word for the turn may stand, in tokens. */
  private static final int REACH = 14;

  /** How many words a stretch of time may have: "by a further two weeks". */
  private static final int SPAN = 5;

  private final Phrases<VisitTurn> words;

  TurnReader(String language) {
    Phrases.Builder<VisitTurn> builder = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : Table.of(language, "visit-turns").rows()) {
      builder.add(row.get("words"), VisitTurn.valueOf(row.get("turn").toUpperCase(Locale.ROOT)));
    }
    words = builder.build();
  }

  /** In the order of the report, each once. */
  List<VisitTurn> of(Journey journey) {
    List<Clue> clues = new ArrayList<>(journey.clues());
    clues.sort(
        Comparator.comparingInt((Clue c) -> c.sentence().index()).thenComparingInt(Clue::trigger));
    Set<VisitTurn> turns = new LinkedHashSet<>();
    for (Clue clue : clues) {
      Set<VisitTurn> told = told(clue);
      boolean off = clue.status() == org.attache.model.Modality.CANCELLED;
      switch (clue.status()) {
        case PLANNED -> {
          turns.add(VisitTurn.ANNOUNCED);
          if (shifted(clue.sentence(), clue.trigger())) {
            turns.add(VisitTurn.POSTPONED);
          }
        }
        case ONGOING, ALLEGED -> turns.add(VisitTurn.BEGUN);
        case COMPLETED, PAST_REFERENCE -> turns.add(VisitTurn.ENDED);
        case DENIED -> turns.add(VisitTurn.DENIED);
        case CANCELLED -> {
          told.remove(VisitTurn.EXTENDED);
          turns.addAll(told.isEmpty() ? Set.of(VisitTurn.CANCELLED) : told);
        }
      }
      if (!off && told.contains(VisitTurn.EXTENDED)) {
        turns.add(VisitTurn.EXTENDED);
      }
    }
    return List.copyOf(turns);
  }

  /** Whether a word right before a noun of travel makes the visit longer: "extended her stay". */
  boolean extended(Sentence sentence, int noun) {
    return words.in(sentence.tokens()).stream()
        .filter(m -> m.value() == VisitTurn.EXTENDED)
        .anyMatch(m -> m.end() <= noun && noun - m.end() < REACH / 3);
  }

  /** Whether a journey is put off by no more than hours, days or weeks: "delayed by three days". */
  boolean shifted(Sentence sentence, int trigger) {
    for (Phrases.Match<VisitTurn> match : words.in(sentence.tokens())) {
      boolean near = Math.abs(match.first() - trigger) < REACH;
      if (near && match.value() == VisitTurn.POSTPONED && byDays(sentence, match.end())) {
        return true;
      }
    }
    return false;
  }

  private static boolean byDays(Sentence sentence, int from) {
    for (int i = from; i < sentence.size() && i < from + REACH; i++) {
      if (sentence.token(i).lower().equals("by")) {
        for (int j = i + 1; j < sentence.size() && j < i + SPAN; j++) {
          switch (sentence.token(j).lemma()) {
            case "hour", "day", "week" -> {
              return true;
            }
            default -> {}
          }
        }
      }
    }
    return false;
  }

  /** The turns that stand near the word of travel. */
  private Set<VisitTurn> told(Clue clue) {
    Sentence sentence = clue.sentence();
    Set<VisitTurn> told = new LinkedHashSet<>();
    int reach = Math.max(Clauses.reach(sentence, clue.trigger(), REACH), clue.trigger() + REACH);
    for (Phrases.Match<VisitTurn> match : words.in(sentence.tokens())) {
      if (match.first() > clue.trigger() - REACH && match.first() < reach) {
        told.add(match.value());
      }
    }
    return told;
  }
}
