package org.attache.reading.find.visits;

import java.util.Optional;
import org.attache.model.Modality;
import org.attache.reading.language.Sentence;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/**
 * Reads which of several hosts a traveller is at: "on the first stop of a visit to Chad and Niger".
 * By the words of {@code visit-stops.tsv}.
 */
final class StopReader {
  /** How far before the word of travel the stop may be named, in tokens. */
  private static final int REACH = 10;

  private final Phrases<Integer> words;

  StopReader(String language) {
    Phrases.Builder<Integer> builder = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : Table.of(language, "visit-stops").rows()) {
      builder.add(row.get("words"), Integer.valueOf(row.get("stop")));
    }
    words = builder.build();
  }

  /**
   * What the stop that is named makes of one of several hosts; empty for the one where the
   * traveller is, or where no stop is named.
   *
   * @param place which host, from 0, in the order of the list
   * @param places how many hosts are listed
   */
  Optional<Modality> statusOf(Sentence sentence, int trigger, int place, int places) {
    if (places < 2) {
      return Optional.empty();
    }
    for (int i = Math.max(0, trigger - REACH); i < trigger; i++) {
      Optional<Phrases.Match<Integer>> match = words.longestAt(sentence.tokens(), i);
      if (match.isPresent()) {
        int now = match.get().value() > 0 ? match.get().value() - 1 : places - 1;
        return place == now
            ? Optional.empty()
            : Optional.of(place < now ? Modality.COMPLETED : Modality.PLANNED);
      }
    }
    return Optional.empty();
  }
}
