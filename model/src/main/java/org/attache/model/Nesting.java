package org.attache.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which attributions of a report stand within which: A reports that B said. Made in time linear in
 * their number where few stand in each other.
 */
public final class Nesting {
  private record Piece(Span span, Attribution owner) {}

  private final Map<Attribution, List<Attribution>> around;

  private Nesting(Map<Attribution, List<Attribution>> around) {
    this.around = around;
  }

  /** The nesting of a report's attributions. */
  public static Nesting of(List<Attribution> attributions) {
    List<Piece> pieces = new ArrayList<>();
    for (Attribution attribution : attributions) {
      attribution.content().forEach(span -> pieces.add(new Piece(span, attribution)));
    }
    pieces.sort(Comparator.comparingInt(piece -> piece.span().start()));
    List<Attribution> ordered = new ArrayList<>(attributions);
    ordered.sort(Comparator.comparingInt(Attribution::anchor));
    Map<Attribution, List<Attribution>> around = new HashMap<>();
    List<Piece> open = new ArrayList<>();
    int next = 0;
    for (Attribution attribution : ordered) {
      int at = attribution.anchor();
      for (; next < pieces.size() && pieces.get(next).span().start() <= at; next++) {
        open.add(pieces.get(next));
      }
      open.removeIf(piece -> piece.span().end() <= at);
      List<Attribution> outer =
          open.stream().map(Piece::owner).distinct().filter(attribution::isWithin).toList();
      if (!outer.isEmpty()) {
        around.put(attribution, outer);
      }
    }
    return new Nesting(around);
  }

  /** Those whose content holds all of this one. */
  public List<Attribution> around(Attribution attribution) {
    return around.getOrDefault(attribution, List.of());
  }
}
