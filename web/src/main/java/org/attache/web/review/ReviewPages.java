package org.attache.web.review;

import io.javalin.http.Context;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.entry.ReviewState;
import org.attache.web.page.Filters;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Params;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Section;
import org.attache.web.page.View;

/** The entries that nobody has decided about, the least sure first. */
public final class ReviewPages implements PageFamily {
  private final Reads register;

  public ReviewPages(Reads register) {
    this.register = register;
  }

  @Override
  public void routes(Routes routes) {
    routes.page("/review", Role.READER, this::queue);
  }

  private View queue(Context ctx) {
    Query query =
        Filters.query(register, Params.of(ctx))
            .review(ReviewState.CANDIDATE)
            .by(Query.Order.DOUBTFUL);
    QueueModel model = new QueueModel(register.entries(query).rows());
    return View.of("review/queue.jte", "Review", Section.REVIEW, model);
  }
}
