package org.attache.reading.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.reading.lexicon.Table;

/**
 * Joins what the tokenizer takes for two sentences: it ends one at "H.E." where "Mr." follows, as
 * read-outs of foreign ministries write.
 */
final class HonorificSplits {
  /** Honorifics of initials, without their full stops: "he". */
  private static final Set<String> INITIALS =
      Table.of("en", "honorifics").column("word").stream()
          .filter(word -> word.matches("([a-z]\\.){2,5}"))
          .map(HonorificSplits::letters)
          .collect(Collectors.toUnmodifiableSet());

  private HonorificSplits() {}

  /** The sentences with those joined that an honorific divides. */
  static List<List<CoreLabel>> mend(List<List<CoreLabel>> sentences) {
    List<List<CoreLabel>> mended = new ArrayList<>();
    for (List<CoreLabel> sentence : sentences) {
      int last = mended.size() - 1;
      if (last >= 0 && endsInHonorific(mended.get(last))) {
        List<CoreLabel> joined = new ArrayList<>(mended.get(last));
        CoreLabel stop = joined.remove(joined.size() - 1);
        CoreLabel initials = joined.get(joined.size() - 1);
        if (!initials.word().endsWith(".")) {
          initials.setWord(initials.word() + ".");
        }
        initials.setEndPosition(stop.endPosition());
        joined.addAll(sentence);
        mended.set(last, joined);
      } else {
        mended.add(sentence);
      }
    }
    return mended;
  }

  private static boolean endsInHonorific(List<CoreLabel> sentence) {
    int n = sentence.size();
    return n > 1
        && sentence.get(n - 1).word().equals(".")
        && sentence.get(n - 1).beginPosition() == sentence.get(n - 2).endPosition()
        && sentence.get(n - 2).word().indexOf('.') > 0
        && INITIALS.contains(letters(sentence.get(n - 2).word()));
  }

  private static String letters(String initials) {
    return initials.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
