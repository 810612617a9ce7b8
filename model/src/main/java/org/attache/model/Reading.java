package org.attache.model;

import java.util.List;
import java.util.Objects;

/**
 * What was found in one report.
 *
 * @param furniture page residue inside the text: marked, never evidence
 * @param mentions in text order
 * @param notes what the reader cut or left out, for people
 */
public record Reading(
    Report report,
    List<Span> furniture,
    List<Actor> actors,
    List<Mention> mentions,
    List<PlaceMention> places,
    List<DateMention> dates,
    List<Attribution> attributions,
    List<Finding> findings,
    List<String> notes) {
  public Reading {
    Objects.requireNonNull(report, "report");
    furniture = List.copyOf(furniture);
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
    places = List.copyOf(places);
    dates = List.copyOf(dates);
    attributions = List.copyOf(attributions);
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /** The same reading of another report: offsets are those of its text. */
  public Reading with(Report other) {
    return new Reading(
        other, furniture, actors, mentions, places, dates, attributions, findings, notes);
  }

  /** The findings of one kind, in text order. */
  public <F extends Finding> List<F> list(Class<F> kind) {
    return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
