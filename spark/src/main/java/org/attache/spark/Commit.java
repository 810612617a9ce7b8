package org.attache.spark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What of the output folder counts. Whatever no commit names was left by a job that was killed.
 *
 * @param number from 1; 0 before anything was committed
 * @param reader version of the reader
 * @param reports folders of {@link Rows#REPORT}; their names sort as their reports' numbers do
 * @param last number of the last report that was read
 * @param registered number of the last report that is in the entries
 * @param generation how many times reports were registered
 * @param origins folders of {@link Rows#ORIGIN}
 * @param actors folders of {@link Rows#ACTOR}
 * @param entries folders of {@link Rows#ENTRY}
 * @param taken names of pieces that need not be opened again
 * @param touched months of the tables that this commit changes, by kind
 */
record Commit(
    int number,
    String reader,
    List<String> reports,
    long last,
    long registered,
    int generation,
    List<String> origins,
    List<String> actors,
    List<String> entries,
    List<String> taken,
    Map<String, List<String>> touched) {

  private static final char JOINED = '-';

  Commit {
    reports = List.copyOf(reports);
    origins = List.copyOf(origins);
    actors = List.copyOf(actors);
    entries = List.copyOf(entries);
    taken = List.copyOf(taken);
    touched = Map.copyOf(touched);
  }

  /** Nothing yet. */
  static Commit none(String reader) {
    return new Commit(
        0, reader, List.of(), 0, 0, 0, List.of(), List.of(), List.of(), List.of(), Map.of());
  }

  /** One more folder of reports. */
  Commit read(String folder, long lastNumber, List<String> pieces) {
    TreeSet<String> all = new TreeSet<>(taken);
    all.addAll(pieces);
    return new Commit(
        number + 1,
        reader,
        added(reports, folder),
        lastNumber,
        registered,
        generation,
        origins,
        actors,
        entries,
        List.copyOf(all),
        Map.of());
  }

  /** All reports are in the entries. */
  Commit registered(Folders folders, Map<String, List<String>> months) {
    return new Commit(
        number + 1,
        reader,
        reports,
        last,
        last,
        generation + 1,
        added(origins, folders.origins()),
        added(actors, folders.actors()),
        added(entries, folders.entries()),
        taken,
        new TreeMap<>(months));
  }

  /** The folders of many generations became one each. */
  Commit compacted(Folders folders) {
    return new Commit(
        number + 1,
        reader,
        reports,
        last,
        registered,
        generation,
        List.of(folders.origins()),
        List.of(folders.actors()),
        List.of(folders.entries()),
        taken,
        Map.of());
  }

  /** Folders of reports became one. */
  Commit joined(List<String> some, String one) {
    List<String> others = reports.stream().filter(name -> !some.contains(name)).toList();
    return new Commit(
        number + 1,
        reader,
        added(others, one),
        last,
        registered,
        generation,
        origins,
        actors,
        entries,
        taken,
        Map.of());
  }

  /**
   * The last folders of reports where so many were joined equally often, so that each report is
   * written anew a few times only, however many batches come.
   *
   * @return none where the last ones were not
   */
  List<String> lastAlike(int many) {
    if (reports.size() < many) {
      return List.of();
    }
    List<String> latest = reports.subList(reports.size() - many, reports.size());
    return latest.stream().map(Commit::joinings).distinct().count() == 1 ? latest : List.of();
  }

  /** Name of the folder that folders of reports become: sorts as the last of them did. */
  static String joinedName(List<String> some) {
    String latest = some.get(some.size() - 1);
    int end = latest.indexOf(JOINED);
    return (end < 0 ? latest : latest.substring(0, end)) + JOINED + (joinings(latest) + 1);
  }

  private static int joinings(String name) {
    int end = name.indexOf(JOINED);
    return end < 0 ? 0 : Integer.parseInt(name.substring(end + 1));
  }

  /** What folders of a commit are called; names sort as numbers do. */
  static String name(int number) {
    return String.format(Locale.ROOT, "%09d", number);
  }

  private static List<String> added(List<String> some, String one) {
    TreeSet<String> all = new TreeSet<>(some);
    all.add(one);
    return List.copyOf(all);
  }

  /** Where a generation is kept. */
  record Folders(String origins, String actors, String entries) {
    /**
     * @param name of the generation
     */
    static Folders of(String name) {
      return new Folders("origins/" + name, "actors/" + name, "entries/" + name);
    }

    void each(Consumer<String> sink) {
      sink.accept(origins);
      sink.accept(actors);
      sink.accept(entries);
    }
  }
}
