package org.attache.web.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.attache.output.text.StateNames;
import org.attache.register.Facet;
import org.attache.register.FacetValues;
import org.attache.register.Query;
import org.attache.register.entry.Kind;
import org.attache.web.page.Params;

/**
 * The facets beside a list, as links that narrow it. A facet that is narrowed already is left out.
 */
final class FacetLists {
  private static final int AT_ONCE = 7;
  private static final int MOST = 60;

  private final Params params;
  private final Map<Facet, Map<String, Long>> counts;
  private final List<FacetList> lists = new ArrayList<>();

  private FacetLists(Params params, Map<Facet, Map<String, Long>> counts) {
    this.params = params;
    this.counts = counts;
  }

  /** What has to be counted for the lists of a query. */
  static Set<Facet> facets(Query query) {
    Set<Facet> facets =
        EnumSet.of(
            Facet.KIND,
            Facet.STATUS,
            Facet.REVIEW,
            Facet.CONFIDENCE,
            Facet.STATE,
            Facet.DYAD,
            Facet.OUTLET,
            isOneYear(query) ? Facet.MONTH : Facet.YEAR);
    if (query.kind().isEmpty() || query.kind().get() == Kind.VISIT) {
      facets.add(Facet.LEVEL);
    }
    return facets;
  }

  private static boolean isOneYear(Query query) {
    return query.from().isPresent()
        && query.to().isPresent()
        && query.from().get().year() == query.to().get().year();
  }

  /**
   * The lists.
   *
   * @param params of the page; links are these with one more
   */
  static List<FacetList> of(Params params, Query query, Map<Facet, Map<String, Long>> counts) {
    FacetLists lists = new FacetLists(params, counts);
    lists.all(query);
    return lists.lists;
  }

  private void all(Query query) {
    one("Kind", Facet.KIND, "kind", name -> Kind.valueOf(name).plural());
    states(query);
    one("Status", Facet.STATUS, "status", FacetLists::words);
    one("Level of visits", Facet.LEVEL, "level", FacetLists::words);
    times();
    one("Review", Facet.REVIEW, "review", FacetLists::words);
    confidence();
    one("Outlet", Facet.OUTLET, "outlet", UnaryOperator.identity());
  }

  private void one(String title, Facet facet, String param, UnaryOperator<String> label) {
    if (params.all(param).isEmpty()) {
      put(
          title,
          counts.getOrDefault(facet, Map.of()).entrySet().stream(),
          (name, count) ->
              new FacetList.Value(
                  label.apply(name), count, at(params.with(param, inAddress(facet, name)))));
    }
  }

  private static String inAddress(Facet facet, String name) {
    return facet == Facet.OUTLET ? name : words(name).replace(' ', '-');
  }

  /** States that take part beside those that are demanded already, and pairs of them. */
  private void states(Query query) {
    List<String> chosen = query.states().stream().map(Object::toString).toList();
    put(
        chosen.isEmpty() ? "State" : "With",
        counts.getOrDefault(Facet.STATE, Map.of()).entrySet().stream()
            .filter(count -> !chosen.contains(count.getKey())),
        (code, count) ->
            new FacetList.Value(StateNames.of(code), count, at(params.plus("state", code))));
    if (chosen.isEmpty()) {
      put(
          "Two states",
          counts.getOrDefault(Facet.DYAD, Map.of()).entrySet().stream(),
          (pair, count) ->
              new FacetList.Value(
                  StateNames.of(pair.substring(0, pair.indexOf(' ')))
                      + " – "
                      + StateNames.of(pair.substring(pair.indexOf(' ') + 1)),
                  count,
                  at(params.with("dyad", pair.replace(' ', ',')))));
    }
  }

  private void times() {
    Facet facet = counts.containsKey(Facet.MONTH) ? Facet.MONTH : Facet.YEAR;
    Map<String, Long> found = counts.getOrDefault(facet, Map.of());
    if (found.size() > 1 || params.first("from").isEmpty()) {
      put(
          facet == Facet.MONTH ? "Month" : "Year",
          found.entrySet().stream()
              .sorted(Map.Entry.<String, Long>comparingByKey(Comparator.reverseOrder())),
          (time, count) ->
              new FacetList.Value(time, count, at(params.with("from", time).with("to", time))));
    }
  }

  /** At least so sure: each holds those below it, as the filter does. */
  private void confidence() {
    if (params.first("confidence").isPresent()) {
      return;
    }
    Map<String, Long> bands = counts.getOrDefault(Facet.CONFIDENCE, Map.of());
    List<Map.Entry<String, Long>> atLeast = new ArrayList<>();
    long sum = 0;
    for (int tenth = FacetValues.BANDS - 1; tenth >= 0; tenth--) {
      String band = FacetValues.band(tenth);
      Optional<Long> own = Optional.ofNullable(bands.get(band));
      sum += own.orElse(0L);
      if (own.isPresent()) {
        atLeast.add(Map.entry(band, sum));
      }
    }
    if (atLeast.size() > 1) {
      put(
          "Sure",
          atLeast.stream(),
          (band, count) ->
              new FacetList.Value("at least " + band, count, at(params.with("confidence", band))));
    }
  }

  private void put(
      String title,
      Stream<Map.Entry<String, Long>> counted,
      BiFunction<String, Long, FacetList.Value> value) {
    List<FacetList.Value> values =
        counted.limit(MOST).map(one -> value.apply(one.getKey(), one.getValue())).toList();
    if (!values.isEmpty()) {
      int split = Math.min(AT_ONCE, values.size());
      lists.add(
          new FacetList(title, values.subList(0, split), values.subList(split, values.size())));
    }
  }

  private static String at(Params changed) {
    return changed.at(ExplorePages.PATH);
  }

  private static String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
