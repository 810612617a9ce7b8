package org.attache.web.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import org.attache.register.Facet;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.counting.Counted;
import org.attache.register.counting.Counting;
import org.attache.register.counting.Profile;
import org.attache.register.entry.Kind;
import org.attache.web.page.Filters;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Params;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;

/** How many entries there are: by facets, and by counting profiles. */
final class CountApi implements PageFamily {
  private final Reads register;
  private final List<Profile> known;

  /**
   * @param known the counting profiles there are
   */
  CountApi(Reads register, List<Profile> known) {
    this.register = register;
    this.known = List.copyOf(known);
  }

  @Override
  public void routes(Routes routes) {
    routes.get(Rest.BASE + "/counts", Role.READER, this::facet);
    routes.get(Rest.BASE + "/totals", Role.READER, this::totals);
  }

  private void facet(Context ctx) {
    Params params = Params.of(ctx);
    Facet facet =
        params
            .first("facet")
            .map(value -> Filters.constant(Facet.class, value))
            .orElseThrow(
                () ->
                    new BadRequestResponse(
                        "Give a facet: "
                            + String.join(
                                ", ", Arrays.stream(Facet.values()).map(Filters::word).toList())
                            + "."));
    ArrayNode counts = Answers.array();
    register
        .counts(Filters.query(register, params), facet)
        .forEach((value, count) -> counts.addObject().put("value", value).put("count", count));
    ObjectNode body = Answers.object().put("facet", Filters.word(facet));
    body.set("counts", counts);
    Answers.json(ctx, body);
  }

  private void totals(Context ctx) {
    Params params = Params.of(ctx);
    List<Profile> wanted =
        params.all("profile").isEmpty()
            ? known
            : params.all("profile").stream().map(name -> profile(name)).toList();
    Query query = Filters.query(register, params);
    ArrayNode items = Answers.array();
    for (Counted counted : Counting.compare(wanted, register, query)) {
      ObjectNode totals = Answers.object();
      for (Kind kind : Kind.values()) {
        totals.put(kind.plural(), counted.total(kind));
      }
      items.addObject().put("profile", counted.profile().name()).set("totals", totals);
    }
    Answers.json(ctx, Answers.object().set("items", items));
  }

  private Profile profile(String name) {
    return Profile.named(name, known)
        .orElseThrow(
            () ->
                new BadRequestResponse(
                    "No profile '"
                        + name
                        + "'; there are "
                        + String.join(", ", known.stream().map(Profile::name).toList())
                        + "."));
  }
}
