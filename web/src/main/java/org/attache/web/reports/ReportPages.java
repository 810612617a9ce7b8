package org.attache.web.reports;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import org.attache.register.Reads;
import org.attache.register.entry.RegisteredReport;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Section;
import org.attache.web.page.View;

/** Reports, and a page for each. */
public final class ReportPages implements PageFamily {
  private final Reads register;

  public ReportPages(Reads register) {
    this.register = register;
  }

  @Override
  public void routes(Routes routes) {
    routes.page("/reports", Role.READER, this::list);
    routes.page("/reports/{id}", Role.READER, this::report);
  }

  private View list(Context ctx) {
    List<RegisteredReport> reports = new ArrayList<>();
    register.reports(reports::add);
    return View.of("reports/list.jte", "Reports", Section.REPORTS, new ReportsModel(reports));
  }

  private View report(Context ctx) {
    String id = ctx.pathParam("id");
    RegisteredReport report =
        register
            .report(id)
            .orElseThrow(() -> new NotFoundResponse("There is no report " + id + "."));
    String title = report.report().title().filter(t -> !t.isBlank()).orElse(report.shortId());
    ReportModel model = new ReportModel(report, title, register.tellingsOf(report.id()));
    return View.of("reports/report.jte", title, Section.REPORTS, model);
  }
}
