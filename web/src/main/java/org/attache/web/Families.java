package org.attache.web;

import java.time.Clock;
import java.util.List;
import org.attache.register.RegisterStore;
import org.attache.web.dossiers.DossierPages;
import org.attache.web.entries.EntryPages;
import org.attache.web.explore.ExplorePages;
import org.attache.web.home.HomePages;
import org.attache.web.page.PageFamily;
import org.attache.web.people.PeoplePages;
import org.attache.web.reports.ReportPages;
import org.attache.web.review.ReviewPages;

/** All families of pages: a new one is a line here. */
final class Families {
  private Families() {}

  static List<PageFamily> of(Outside outside) {
    RegisterStore register = outside.register();
    Clock clock = outside.clock();
    return List.of(
        new HomePages(register, clock),
        new ExplorePages(register, outside.profiles(), clock),
        new EntryPages(register),
        new ReportPages(register),
        new PeoplePages(register),
        new DossierPages(register),
        new ReviewPages(register, clock));
  }
}
