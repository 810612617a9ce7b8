package org.attache.web.rest;

import java.time.Clock;
import java.util.List;
import org.attache.register.RegisterStore;
import org.attache.register.counting.Profile;
import org.attache.web.intake.Desk;
import org.attache.web.intake.Jobs;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Routes;

/** All of {@code /api/v1}. */
public final class Rest implements PageFamily {
  /** What all its addresses begin with. */
  public static final String BASE = "/api/v1";

  private final List<PageFamily> parts;

  /**
   * @param profiles the counting profiles there are
   */
  public Rest(RegisterStore register, Desk desk, Jobs jobs, List<Profile> profiles, Clock clock) {
    this.parts =
        List.of(
            new EntryApi(register),
            new ReportApi(register),
            new PeopleApi(register),
            new OrganisationApi(register),
            new DossierApi(register),
            new CountApi(register, profiles),
            new ExportApi(register),
            new LedgerApi(register, clock),
            new JobApi(jobs),
            new ReadApi(desk),
            new OpenApi());
  }

  @Override
  public void routes(Routes routes) {
    parts.forEach(part -> part.routes(routes));
  }
}
