package org.attache.reading.find.attributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.model.Attribution;
import org.attache.model.PlaceMention;
import org.attache.model.Source;
import org.attache.reading.find.Cast;
import org.attache.reading.language.AnnotatedReport;

/** Finds who says what in a report. Safe to share between threads. */
public final class AttributionFinder {
  private final CueLexicon cues = CueLexicon.english();
  private final SourceNouns nouns = SourceNouns.english();
  private final ColonCues colons = new ColonCues(nouns);
  private final Anonymity anonymity = Anonymity.english();
  private final Channels channels = Channels.english();
  private final StateWords stateWords = StateWords.english();
  private final NounCues nounCues = new NounCues(cues);

  /**
   * The attributions in the order of their cues.
   *
   * @param places the report's places; its dateline tells whose ministry "the ministry" is
   */
  public List<Attribution> find(AnnotatedReport report, Cast cast, List<PlaceMention> places) {
    Passage passage = new Passage(report);
    LeftContent left = new LeftContent(passage);
    VerbCues verbs = new VerbCues(cues, nouns, left);
    AccordingCues according = new AccordingCues(left, nouns);
    List<Draft> drafts = new ArrayList<>();
    for (Line line : passage.lines()) {
      drafts.addAll(verbs.in(line));
      drafts.addAll(according.in(line));
      drafts.addAll(nounCues.in(line));
    }
    drafts.addAll(colons.in(passage));
    drafts.removeIf(anonymity::isRefusal);
    Layers layers = Layers.of(Shares.of(drafts));
    List<Draft> whole = new ArrayList<>(new RunOns(passage, nouns).attach(layers.outer()));
    whole.addAll(layers.inner());
    whole.sort(Comparator.comparingInt(Draft::anchor));
    Speakers speakers =
        new Speakers(
            new People(passage, cast, nouns), new Bodies(cast), nouns, anonymity, stateWords);
    SourceStates states = new SourceStates(stateWords, new Home(passage, report.report(), places));
    Occasions occasions = new Occasions(channels);
    Map<Line, List<Draft>> byLine =
        whole.stream()
            .collect(Collectors.groupingBy(Draft::line, IdentityHashMap::new, Collectors.toList()));
    List<Attribution> found = new ArrayList<>();
    for (Draft draft : whole) {
      Optional<Source> speaker = speakers.of(passage, draft, states);
      found.add(
          new Attribution(
              draft.does(),
              draft.content(),
              draft.cue(),
              draft
                  .source()
                  .map(p -> List.of(draft.line().sentence().span(p.first(), p.end())))
                  .orElse(List.of()),
              speaker,
              occasions.of(passage, draft, byLine.getOrDefault(draft.line(), List.of()), speaker),
              draft.carrier().map(p -> speakers.carrier(draft.line(), p))));
    }
    return found;
  }
}
