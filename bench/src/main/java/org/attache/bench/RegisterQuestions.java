package org.attache.bench;

import static org.attache.bench.RegisterRun.line;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.output.export.ExportFormat;
import org.attache.output.export.Formats;
import org.attache.output.export.Selection;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.dossier.Dossiers;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Person;

/** Asks a register for pages, dossiers and exports, and prints how long it takes. */
final class RegisterQuestions {
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** The first is slow for as long as the compiler works. */
  private static final int EXPORTS = 6;

  /** Rows, after which an export is warm, and long enough. */
  private static final long MOST_EXPORTED = 200_000;

  private static final int ASKED_ABOUT = 80;
  private static final int PAGE = 500;

  private final Reads register;

  RegisterQuestions(Reads register) {
    this.register = register;
  }

  void ask() throws IOException {
    pages();
    dossiers();
    exports();
  }

  private void pages() {
    Map<String, List<Query>> questions = new LinkedHashMap<>();
    for (Entry entry : someEntries()) {
      questions(entry)
          .forEach(
              (name, query) -> questions.computeIfAbsent(name, n -> new ArrayList<>()).add(query));
    }
    List<Double> all = new ArrayList<>();
    line("%-34s%10s%10s%10s", "pages, ms", "median", "p95", "longest");
    questions.forEach(
        (name, queries) -> {
          register.entries(queries.get(0));
          List<Double> times = new ArrayList<>();
          for (Query query : queries) {
            long begin = System.nanoTime();
            Optional<String> next = register.entries(query).next();
            times.add((System.nanoTime() - begin) / 1e6);
            if (next.isPresent()) {
              begin = System.nanoTime();
              register.entries(query.after(next.get()));
              times.add((System.nanoTime() - begin) / 1e6);
            }
          }
          all.addAll(times);
          print(name, times);
        });
    print("all of them", all);
  }

  private List<Entry> someEntries() {
    List<Entry> seen = new ArrayList<>();
    Random random = new Random(1);
    for (Kind kind : Kind.values()) {
      long[] number = {0};
      List<Entry> kept = new ArrayList<>();
      register.all(
          kind,
          entry -> {
            number[0]++;
            if (kept.size() < ASKED_ABOUT / Kind.values().length) {
              kept.add(entry);
            } else if (random.nextInt((int) Math.min(Integer.MAX_VALUE, number[0])) < kept.size()) {
              kept.set(random.nextInt(kept.size()), entry);
            }
          });
      seen.addAll(kept);
    }
    return seen;
  }

  private static Map<String, Query> questions(Entry entry) {
    Map<String, Query> questions = new LinkedHashMap<>();
    questions.put("newest of a kind", Query.ALL.of(entry.kind()));
    questions.put("of a status", Query.ALL.status(entry.status()));
    questions.put("announced, of a kind", Query.ALL.of(entry.kind()).status(Modality.PLANNED));
    questions.put(
        "the most doubtful of a kind", Query.ALL.of(entry.kind()).by(Query.Order.DOUBTFUL));
    questions.put("of many origins", Query.ALL.by(Query.Order.ORIGINS));
    questions.put("of an outlet", Query.ALL.outlet("Outlet " + entry.id().hashCode() % 7));
    questions.put("surely so", Query.ALL.of(entry.kind()).atLeast(0.9));
    List<StateCode> states = entry.states();
    if (!states.isEmpty()) {
      questions.put("of a state", Query.ALL.among(states.subList(0, 1)));
      questions.put(
          "of a state, of a kind", Query.ALL.among(states.subList(0, 1)).of(entry.kind()));
    }
    if (states.size() > 1) {
      questions.put("of a dyad", Query.ALL.among(states.subList(0, 2)));
      questions.put(
          "of a dyad, oldest", Query.ALL.among(states.subList(0, 2)).by(Query.Order.OLDEST));
    }
    entry.sender().ifPresent(state -> questions.put("sent by", Query.ALL.sentBy(state)));
    entry.host().ifPresent(state -> questions.put("hosted by", Query.ALL.hostedBy(state)));
    entry.persons().stream()
        .findFirst()
        .ifPresent(p -> questions.put("with a person", Query.ALL.with(p)));
    Optional<PartialDate> dated = entry.dated();
    dated.ifPresent(day -> questions.put("from a day to it", Query.ALL.from(day).to(day)));
    dated.ifPresent(day -> questions.put("overdue", Query.ALL.overdueOn(day)));
    entry.fields().stream()
        .flatMap(field -> List.of(field.value().split("\\W+")).stream())
        .filter(word -> word.length() > 3)
        .findFirst()
        .ifPresent(word -> questions.put("saying a word", Query.ALL.saying(word)));
    return questions;
  }

  private void dossiers() {
    Map<List<StateCode>, Integer> dyads = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      register.all(
          kind,
          entry -> {
            if (entry.states().size() > 1) {
              dyads.merge(entry.states().subList(0, 2), 1, Integer::sum);
            }
          });
    }
    List<List<StateCode>> most =
        dyads.entrySet().stream()
            .sorted(Map.Entry.<List<StateCode>, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(5)
            .map(Map.Entry::getKey)
            .toList();
    List<Person> persons = register.persons(Optional.empty(), 5, Optional.empty()).rows();
    line("%-34s%10s%10s%10s", "dossiers, ms (the busiest five)", "median", "p95", "longest");
    for (int round = 0; round < 2; round++) {
      List<Double> ofDyads = new ArrayList<>();
      long[] entries = {0};
      for (List<StateCode> dyad : most) {
        ofDyads.add(
            millis(
                () ->
                    entries[0] +=
                        Dossiers.dyad(dyad.get(0), dyad.get(1), all(Query.ALL.among(dyad)))
                            .timeline()
                            .size()));
      }
      List<Double> ofPersons = new ArrayList<>();
      for (Person person : persons) {
        ofPersons.add(
            millis(
                () ->
                    entries[0] +=
                        Dossiers.person(person, all(Query.ALL.with(person.id())))
                            .timeline()
                            .size()));
      }
      if (round > 0) {
        print("of dyads", ofDyads);
        print("of persons", ofPersons);
        line("%d entries in these", entries[0]);
      }
    }
  }

  private static double millis(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e6;
  }

  private List<Entry> all(Query query) {
    List<Entry> entries = new ArrayList<>();
    register.each(query.by(Query.Order.OLDEST).page(PAGE), entries::add);
    return entries;
  }

  private void exports() throws IOException {
    for (String name : List.of("csv", "jsonl", "polecat")) {
      Optional<ExportFormat> format = Formats.named(name);
      if (format.isEmpty()) {
        continue;
      }
      List<Double> speeds = new ArrayList<>();
      List<Double> ofCpu = new ArrayList<>();
      long rows = 0;
      for (int round = 0; round < EXPORTS && rows < MOST_EXPORTED; round++) {
        long begin = System.nanoTime();
        long cpu = MACHINE.getProcessCpuTime();
        rows = 0;
        for (Kind kind : Kind.values()) {
          rows +=
              format
                  .get()
                  .write(Selection.all(register).only(kind), OutputStream.nullOutputStream());
        }
        speeds.add(rows / ((System.nanoTime() - begin) / 1e9));
        ofCpu.add(rows / ((MACHINE.getProcessCpuTime() - cpu) / 1e9));
      }
      line(
          "export to %s: %d rows, %.0f rows/s; warm at best %.0f rows/s, %.0f of all CPU",
          name, rows, speeds.get(0), Collections.max(speeds), Collections.max(ofCpu));
    }
  }

  private static void print(String name, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    line(
        "%-34s%10.1f%10.1f%10.1f",
        name,
        sorted.get(sorted.size() / 2),
        sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * 0.95))),
        sorted.get(sorted.size() - 1));
  }
}
