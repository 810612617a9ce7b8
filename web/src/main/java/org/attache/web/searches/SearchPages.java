package org.attache.web.searches;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.counting.Profile;
import org.attache.web.page.Filters;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Params;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Section;
import org.attache.web.page.View;
import org.attache.web.page.Visitor;

/** Saved searches, and feeds: of any search for who is signed in, of a saved one by its secret. */
public final class SearchPages implements PageFamily {
  private static final String LIST = "/entries";
  private static final String PROFILE = "profile";
  private static final int LONGEST_QUERY = 4_000;
  private static final List<String> KEPT = kept();

  private final Reads register;
  private final List<Profile> profiles;
  private final Searches searches;
  private final Feeds feeds;
  private final boolean accounts;
  private final Predicate<String> mayRead;
  private final Function<Context, String> site;

  /**
   * @param profiles the counting profiles there are
   * @param accounts whether visitors sign in: else searches belong to everybody
   * @param mayRead whether an account may still read; feeds of others are shut
   * @param site what full addresses begin with
   */
  public SearchPages(
      Reads register,
      List<Profile> profiles,
      Searches searches,
      boolean accounts,
      Predicate<String> mayRead,
      Function<Context, String> site) {
    this.register = register;
    this.profiles = List.copyOf(profiles);
    this.searches = searches;
    this.feeds = new Feeds(register);
    this.accounts = accounts;
    this.mayRead = mayRead;
    this.site = site;
  }

  private static List<String> kept() {
    List<String> kept = new ArrayList<>(Filters.NAMES);
    kept.remove(Filters.AFTER);
    kept.addAll(List.of(PROFILE, "columns"));
    return List.copyOf(kept);
  }

  @Override
  public void routes(Routes routes) {
    routes.page("/searches", Role.READER, this::list);
    routes.form("/searches", Role.READER, this::save);
    routes.form("/searches/{id}/delete", Role.READER, this::delete);
    routes.form("/searches/{id}/renew", Role.READER, this::renew);
    routes.get("/feeds/{format}", Role.READER, this::feed);
    routes.open("/feeds/{secret}/{format}", this::secretFeed);
  }

  private String owner(Context ctx) {
    return accounts ? Visitor.of(ctx).reviewer() : "";
  }

  private View list(Context ctx) {
    List<SearchesModel.Line> lines =
        searches.of(owner(ctx)).stream()
            .map(
                search -> {
                  Params params = Params.parse(search.query());
                  return new SearchesModel.Line(
                      search.id(),
                      search.name(),
                      params.at(LIST),
                      words(params),
                      Arrays.stream(FeedFormat.values())
                          .map(
                              format ->
                                  new SearchesModel.Address(
                                      format.label(), site.apply(ctx) + path(search, format)))
                          .toList());
                })
            .toList();
    return View.of(
        "searches/list.jte", "Saved searches", Section.ENTRIES, new SearchesModel(lines));
  }

  private static String words(Params params) {
    String words =
        params.names().stream()
            .filter(name -> !name.equals("columns"))
            .map(name -> name + " " + String.join(", ", params.all(name)))
            .collect(Collectors.joining(" · "));
    return words.isEmpty() ? "everything" : words;
  }

  private static String path(SavedSearch search, FeedFormat format) {
    return "/feeds/" + search.secret() + "/" + Filters.word(format);
  }

  private String save(Context ctx) {
    String given = Optional.ofNullable(ctx.formParam("query")).orElse("");
    if (given.length() > LONGEST_QUERY) {
      throw new BadRequestResponse("This search is too long to be saved.");
    }
    Params params = Params.parse(given.startsWith("?") ? given.substring(1) : given).only(KEPT);
    Filters.query(register, params);
    profile(params);
    String query = params.at("");
    searches.save(
        owner(ctx),
        Optional.ofNullable(ctx.formParam("name")).orElse(""),
        query.isEmpty() ? "" : query.substring(1));
    return "/searches";
  }

  private String delete(Context ctx) {
    searches.delete(owner(ctx), ctx.pathParam("id"));
    return "/searches";
  }

  private String renew(Context ctx) {
    searches.renew(owner(ctx), ctx.pathParam("id"));
    return "/searches";
  }

  private void feed(Context ctx) {
    FeedFormat format = format(ctx);
    Params params = Params.of(ctx).only(KEPT);
    String words = words(params);
    send(ctx, format, "Attaché: " + words, params, params.at(ctx.path()));
  }

  /** Whoever knows the secret, as long as the owner may read what the search finds. */
  private void secretFeed(Context ctx) {
    SavedSearch search =
        searches
            .bySecret(ctx.pathParam("secret"))
            .filter(one -> accounts ? mayRead.test(one.owner()) : one.owner().isEmpty())
            .orElseThrow(() -> new NotFoundResponse("There is no such feed."));
    FeedFormat format = format(ctx);
    send(
        ctx,
        format,
        "Attaché: " + search.name(),
        Params.parse(search.query()),
        path(search, format));
  }

  private static FeedFormat format(Context ctx) {
    return FeedFormat.named(ctx.pathParam("format"))
        .orElseThrow(() -> new NotFoundResponse("Feeds are atom, rss or json."));
  }

  private void send(Context ctx, FeedFormat format, String title, Params params, String self) {
    Query query = Filters.query(register, params.without(Filters.AFTER).without("limit"));
    Feed feed = feeds.of(title, query, profile(params), site.apply(ctx), self, params.at(LIST));
    byte[] bytes = format.write(feed);
    String tag = "\"" + UUID.nameUUIDFromBytes(bytes) + "\"";
    ctx.header("ETag", tag).header("Cache-Control", "private, no-cache");
    if (tag.equals(ctx.header("If-None-Match"))) {
      ctx.status(304);
      return;
    }
    ctx.contentType(format.type()).result(bytes);
  }

  private Optional<Profile> profile(Params params) {
    return params
        .first(PROFILE)
        .map(
            name ->
                Profile.named(name, profiles)
                    .orElseThrow(
                        () -> new BadRequestResponse("There is no profile '" + name + "'.")));
  }
}
