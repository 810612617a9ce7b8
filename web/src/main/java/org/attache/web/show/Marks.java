package org.attache.web.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Reading;
import org.attache.model.Span;
import org.attache.register.entry.Telling;
import org.attache.register.fields.FieldReaders;
import org.attache.register.fields.Fields;
import org.attache.register.fields.Said;

/** The marks of a report: who, where, when, says, did. */
public final class Marks {
  /** Fields whose values are words that say what was done, not by whom or where. */
  private static final Set<String> DEEDS =
      Set.of(
          Fields.PURPOSE,
          Fields.TOPICS,
          Fields.STRENGTH,
          Fields.UNIT,
          Fields.MANDATE,
          Fields.WORDING,
          Fields.TRIGGER,
          Fields.TITLE,
          Fields.NAME);

  private Marks() {}

  /** All marks of a report. */
  public static List<Mark> of(Reading reading, List<Telling> tellings) {
    List<Mark> marks = new ArrayList<>();
    reading.furniture().forEach(span -> marks.add(new Mark(span, Layer.FURNITURE)));
    reading.mentions().forEach(mention -> marks.add(new Mark(mention.span(), Layer.WHO)));
    reading.places().forEach(place -> marks.add(new Mark(place.span(), Layer.WHERE)));
    reading.dates().forEach(date -> marks.add(new Mark(date.span(), Layer.WHEN)));
    reading
        .attributions()
        .forEach(
            attribution -> {
              attribution.cue().forEach(span -> marks.add(new Mark(span, Layer.SAYS)));
              attribution.content().forEach(span -> marks.add(new Mark(span, Layer.SAID)));
            });
    for (Telling telling : tellings) {
      for (Said said : FieldReaders.of(telling.kind()).read(telling)) {
        if (DEEDS.contains(said.field())) {
          where(said.value(), telling).ifPresent(span -> marks.add(new Mark(span, Layer.DID)));
        }
      }
    }
    return marks;
  }

  /** Where the words of a value stand in the sentence that tells it. */
  public static Optional<Span> where(String value, Telling telling) {
    String sentence = telling.sentence();
    int start = telling.finding().evidence().sentence().start();
    for (int i = 0; i + value.length() <= sentence.length(); i++) {
      if (sentence.regionMatches(true, i, value, 0, value.length())
          && isWhole(sentence, i, value)) {
        return Optional.of(new Span(start + i, start + i + value.length()));
      }
    }
    return Optional.empty();
  }

  private static boolean isWhole(String sentence, int at, String value) {
    int end = at + value.length();
    return (at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1)))
        && (end == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end)));
  }
}
