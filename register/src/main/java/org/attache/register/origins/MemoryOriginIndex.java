package org.attache.register.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Fingerprints in memory: about 2.5 KB a report of 400 words. For tests, and single batches. */
public final class MemoryOriginIndex implements OriginIndex {
  private final List<Fingerprint> prints = new ArrayList<>();
  private final List<String> origins = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<Integer>> members = new HashMap<>();
  private final Map<String, List<Integer>> byDigest = new HashMap<>();
  private final Map<String, List<Link>> links = new HashMap<>();
  private final AnchorHolders holders = new AnchorHolders();

  @Override
  public Optional<Fingerprint> byId(String report) {
    return Optional.ofNullable(numbers.get(report)).map(prints::get);
  }

  @Override
  public List<String> sharing(List<Long> anchors, int mostHolders, int most) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (long anchor : anchors) {
      for (int holder : holders.of(anchor, mostHolders)) {
        shared.merge(holder, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .map(entry -> prints.get(entry.getKey()).report())
        .toList();
  }

  @Override
  public List<String> sameDigest(String digest, int most) {
    return ids(byDigest.getOrDefault(digest, List.of())).limit(most).toList();
  }

  @Override
  public Optional<String> origin(String report) {
    return Optional.ofNullable(numbers.get(report)).map(origins::get);
  }

  @Override
  public List<String> members(String origin) {
    return ids(members.getOrDefault(origin, List.of())).sorted().toList();
  }

  @Override
  public List<Link> links(String report) {
    return links.getOrDefault(report, List.of()).stream()
        .sorted(Comparator.comparing(Link::other).thenComparing(Link::report))
        .toList();
  }

  @Override
  public void put(Fingerprint fingerprint, String origin, List<Link> itsLinks) {
    int number = prints.size();
    if (numbers.putIfAbsent(fingerprint.report(), number) != null) {
      throw new IllegalArgumentException("put twice: " + fingerprint.report());
    }
    prints.add(fingerprint.withoutAnchors());
    origins.add(origin);
    members.computeIfAbsent(origin, o -> new ArrayList<>(1)).add(number);
    byDigest.computeIfAbsent(fingerprint.digest(), d -> new ArrayList<>(1)).add(number);
    fingerprint.anchors().forEach(anchor -> holders.add(anchor, number));
    for (Link link : itsLinks) {
      links.computeIfAbsent(link.report(), r -> new ArrayList<>(1)).add(link);
      links.computeIfAbsent(link.other(), r -> new ArrayList<>(1)).add(link);
    }
  }

  @Override
  public void move(String origin, String to) {
    List<Integer> moved = Optional.ofNullable(members.remove(origin)).orElse(List.of());
    moved.forEach(number -> origins.set(number, to));
    members.computeIfAbsent(to, o -> new ArrayList<>()).addAll(moved);
  }

  private Stream<String> ids(List<Integer> some) {
    return some.stream().map(number -> prints.get(number).report());
  }
}
