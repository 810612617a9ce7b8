package org.attache.reading;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Attribution;
import org.attache.model.DateMention;
import org.attache.model.Finding;
import org.attache.model.PlaceMention;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.model.Span;
import org.attache.reading.confidence.Confidence;
import org.attache.reading.extract.Furniture;
import org.attache.reading.find.Cast;
import org.attache.reading.find.Finder;
import org.attache.reading.find.Scene;
import org.attache.reading.find.actors.ActorFinder;
import org.attache.reading.find.attributions.AttributionFinder;
import org.attache.reading.find.dates.DateFinder;
import org.attache.reading.find.events.ImpliedEvents;
import org.attache.reading.find.events.Peacekeeping;
import org.attache.reading.find.places.PlaceFinder;
import org.attache.reading.language.AnnotatedReport;
import org.attache.reading.language.LanguageEngine;
import org.attache.reading.language.corenlp.CoreNlpEngine;
import org.attache.reading.places.MorePlaces;

/** Reads reports into readings. Deterministic, and safe to share between threads. */
public final class ReportReader {
  private final LanguageEngine engine;
  private final Furniture furniture = Furniture.shipped();
  private final PlaceFinder placeFinder;
  private final ActorFinder actorFinder = new ActorFinder();
  private final DateFinder dateFinder = new DateFinder("en");
  private final AttributionFinder attributionFinder = new AttributionFinder();
  private final List<Finder<? extends Finding>> finders = Finders.all();
  private final ImpliedEvents implied = new ImpliedEvents("en");
  private final Confidence confidence = new Confidence("en");

  /** Reads with the language engine and the places that come with Attaché. */
  public ReportReader() {
    this(MorePlaces.NONE);
  }

  /** A reader that also knows places which the gazetteer lacks. */
  public ReportReader(MorePlaces more) {
    this(new CoreNlpEngine(), more);
  }

  /** A reader with another language engine. */
  public ReportReader(LanguageEngine engine, MorePlaces more) {
    this.engine = engine;
    this.placeFinder = new PlaceFinder("en", more);
  }

  /** What a report says; of hostile and huge texts as much as can be read in bounded time. */
  public Reading read(Report report) {
    List<Span> residue = furniture.find(report.text());
    AnnotatedReport annotated = engine.annotate(report, residue);
    List<PlaceMention> places = placeFinder.find(annotated);
    List<DateMention> dates = dateFinder.find(annotated);
    Cast cast = actorFinder.find(annotated);
    List<Attribution> attributions = attributionFinder.find(annotated, cast, places);
    Scene scene = new Scene(annotated, cast, places, dates, attributions);
    List<Finding> findings = new ArrayList<>();
    finders.forEach(finder -> findings.addAll(finder.find(scene)));
    findings.replaceAll(Peacekeeping.settling(findings));
    findings.addAll(implied.missing(scene, List.copyOf(findings)));
    return confidence.judge(
        new Reading(
            report,
            residue,
            cast.actors(),
            cast.mentions(),
            places,
            dates,
            attributions,
            findings,
            annotated.notes()));
  }
}
