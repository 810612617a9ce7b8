package org.attache.reading.find.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.model.PartialDate;
import org.attache.reading.find.Cast;
import org.attache.reading.language.AnnotatedReport;
import org.attache.reading.language.Sentence;

/**
 * Finds who acts in a report: people with their offices, states, bodies, groups, and the pronouns
 * that stand for them. Needs no parse; time grows with the length of the text.
 */
public final class ActorFinder {
  private final Vocabulary words = new Vocabulary("en");

  /** The actors of a report and every mention of them. */
  public Cast find(AnnotatedReport report) {
    List<String> names = names(report);
    Linker linker =
        new Linker(
            words,
            new Names(names),
            report.report().publisher().flatMap(p -> Outlet.government(p, words)),
            report.report().publicationDate().stream().mapToInt(PartialDate::year).findFirst());
    Set<String> surnames = surnames(names);
    for (Sentence sentence : report.sentences()) {
      linker.add(sentence, new SentenceReader(new Marks(sentence, words, surnames)).read());
    }
    return linker.cast();
  }

  /** All personal names, as they stand. */
  private List<String> names(AnnotatedReport report) {
    List<String> names = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      Marks marks = new Marks(sentence, words, Set.of());
      marks.persons.pieces().forEach(p -> names.add(marks.text(p.first(), p.end())));
    }
    return names;
  }

  /** Last words of full names, in lower case. */
  private static Set<String> surnames(List<String> names) {
    Set<String> surnames = new HashSet<>();
    for (String name : names) {
      String[] parts = name.split(" ");
      if (parts.length > 1 && parts[parts.length - 1].length() > 2) {
        surnames.add(parts[parts.length - 1].toLowerCase(Locale.ROOT));
      }
    }
    return surnames;
  }
}
