package org.attache.web.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.attache.output.text.StateNames;
import org.attache.register.FacetValues;
import org.attache.register.entry.Kind;
import org.attache.web.page.Params;

/**
 * Who visited whom, and where forces of others are. Measures are in units of the drawing.
 *
 * @param visits all of them, the most first
 * @param deployments likewise
 * @param arcs visits that are drawn, the fewest first so that the others lie above
 * @param circles deployments by where they are, likewise
 */
public record WorldMap(
    BaseMap base, List<Flow> visits, List<Flow> deployments, List<Arc> arcs, List<Circle> circles) {
  /** Width of the drawing. */
  public static final int WIDTH = EqualEarth.WIDTH;

  /** Height of the drawing. */
  public static final int HEIGHT = EqualEarth.HEIGHT;

  private static final int DRAWN = 80;
  private static final double BEND = 0.18;
  private static final double THINNEST = 2;
  private static final double RADIUS = 9;
  private static final double LARGEST = 42;

  public WorldMap {
    Objects.requireNonNull(base, "base");
    visits = List.copyOf(visits);
    deployments = List.copyOf(deployments);
    arcs = List.copyOf(arcs);
    circles = List.copyOf(circles);
  }

  /**
   * From one state to another.
   *
   * @param from name of who visits or sends
   * @param to name of the host
   * @param address of the entries
   */
  public record Flow(String from, String to, long entries, String address) {
    public Flow {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(address, "address");
    }
  }

  /** Visits from one state to another, as a path of SVG. */
  public record Arc(Flow flow, String path, double width) {}

  /** Deployments in a state. */
  public record Circle(String where, long entries, String address, double x, double y, double r) {}

  /**
   * The map of entries that were counted by who acts and upon whom.
   *
   * @param filters what else the linked lists are limited to
   */
  static WorldMap of(
      BaseMap base, Map<String, Long> visits, Map<String, Long> deployments, Params filters) {
    Params toVisits = filters.with("kind", Kind.VISIT.plural());
    Params toDeployments = filters.with("kind", Kind.DEPLOYMENT.plural());
    List<Arc> arcs = new ArrayList<>();
    visits.forEach(
        (pair, entries) -> {
          if (arcs.size() < DRAWN) {
            arc(pair, flow(pair, entries, toVisits)).ifPresent(arc -> arcs.add(0, arc));
          }
        });
    return new WorldMap(
        base,
        flows(visits, toVisits),
        flows(deployments, toDeployments),
        arcs,
        circles(deployments, toDeployments));
  }

  private static List<Flow> flows(Map<String, Long> counts, Params filters) {
    return counts.entrySet().stream()
        .map(one -> flow(one.getKey(), one.getValue(), filters))
        .toList();
  }

  private static String from(String pair) {
    return pair.substring(0, pair.indexOf(' '));
  }

  private static String to(String pair) {
    return pair.substring(pair.indexOf(' ') + 1);
  }

  private static Flow flow(String pair, long entries, Params filters) {
    return new Flow(
        StateNames.of(from(pair)),
        StateNames.of(to(pair)),
        entries,
        filters.with("sender", from(pair)).with("host", to(pair)).at("/entries"));
  }

  /** Bent to one side, so that visits and those returned lie beside each other. */
  private static Optional<Arc> arc(String pair, Flow flow) {
    Optional<Capitals.Point> from = Capitals.of(from(pair));
    Optional<Capitals.Point> to = Capitals.of(to(pair));
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return Optional.empty();
    }
    String path = path(from.get(), to.get());
    double width = THINNEST + Math.log(flow.entries()) / Math.log(2);
    return Optional.of(new Arc(flow, path, rounded(width)));
  }

  /**
   * The shorter way; where that leads over the edge, it goes out on one side and in on the other.
   */
  private static String path(Capitals.Point from, Capitals.Point to) {
    int turns = to.x() - from.x() > WIDTH / 2.0 ? -1 : from.x() - to.x() > WIDTH / 2.0 ? 1 : 0;
    return turns == 0
        ? curve(from, to)
        : curve(from, to.turned(turns)) + curve(from.turned(-turns), to);
  }

  private static String curve(Capitals.Point from, Capitals.Point to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    return String.format(
        Locale.ROOT,
        "M%.0f %.0fQ%.0f %.0f %.0f %.0f",
        from.x(),
        from.y(),
        from.x() + dx / 2 + dy * BEND,
        from.y() + dy / 2 - dx * BEND,
        to.x(),
        to.y());
  }

  private static List<Circle> circles(Map<String, Long> deployments, Params filters) {
    Map<String, Long> hosts = new LinkedHashMap<>();
    deployments.forEach((pair, entries) -> hosts.merge(to(pair), entries, Long::sum));
    List<Circle> circles = new ArrayList<>();
    FacetValues.mostFrequentFirst(hosts)
        .forEach(
            (host, entries) ->
                Capitals.of(host)
                    .ifPresent(
                        at ->
                            circles.add(
                                0,
                                new Circle(
                                    StateNames.of(host),
                                    entries,
                                    filters.with("host", host).at("/entries"),
                                    rounded(at.x()),
                                    rounded(at.y()),
                                    rounded(Math.min(LARGEST, RADIUS + 4 * Math.sqrt(entries)))))));
    return circles;
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
