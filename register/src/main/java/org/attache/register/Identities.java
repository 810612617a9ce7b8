package org.attache.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.model.Actor;
import org.attache.model.ActorKind;
import org.attache.model.Reading;
import org.attache.register.entry.Appearance;
import org.attache.register.entry.Telling;
import org.attache.register.resolve.Mentioned;
import org.attache.register.review.Decision;
import org.attache.register.review.Decision.Action;
import org.attache.register.review.Proposal;
import org.attache.register.review.Verdict;

/**
 * Decisions about who is who: two persons (or organisations) are one, or one is two. Appearances
 * keep whom they were resolved to first; who has been merged into whom stands in the ledger, so
 * that it can be taken back.
 */
public final class Identities {
  private final Transaction tx;

  Identities(Transaction tx) {
    this.tx = tx;
  }

  /** Whether an id is that of a person or organisation. */
  static boolean isOne(String id) {
    return id.startsWith("p-") || id.startsWith("o-");
  }

  /**
   * The other side of what is proposed.
   *
   * @throws NotPossible if it cannot be decided
   */
  List<String> others(Proposal proposal) {
    String id = existing(proposal.entry());
    return switch (proposal.action()) {
      case MERGE -> List.of(merged(id, proposal));
      case SPLIT -> split(id, proposal);
      case ACCEPT, REJECT, NOT_VERIFIABLE, CORRECT, NOTE, UNDO ->
          throw new NotPossible(
              id + " is a " + word(id) + ": it can be merged or split; decide about entries");
    };
  }

  private String existing(String id) {
    if (tx.person(id).isEmpty() && tx.organisation(id).isEmpty()) {
      throw new NotPossible("there is no " + word(id) + " " + id);
    }
    return id;
  }

  private String merged(String id, Proposal proposal) {
    String other = proposal.other().orElseThrow(() -> new NotPossible("merge with whom?"));
    if (!isOne(other) || other.charAt(0) != id.charAt(0)) {
      throw new NotPossible(id + " is a " + word(id) + ", " + other + " is none");
    }
    if (other.equals(id)) {
      throw new NotPossible(id + " cannot be merged with itself");
    }
    return existing(other);
  }

  private List<String> split(String id, Proposal proposal) {
    Set<String> reports = new LinkedHashSet<>();
    appearances(tx, id).forEach(appearance -> reports.add(appearance.report()));
    Set<String> leaving = new TreeSet<>();
    for (String wanted : proposal.tellings()) {
      List<String> begin = reports.stream().filter(report -> report.startsWith(wanted)).toList();
      if (begin.size() != 1 || wanted.isBlank()) {
        throw new NotPossible("no report '" + wanted + "' of " + id + "; attache show lists them");
      }
      leaving.add(begin.get(0));
    }
    if (leaving.isEmpty() || leaving.size() == reports.size()) {
      throw new NotPossible("name some of the reports of " + id + ", not none and not all");
    }
    return List.copyOf(leaving);
  }

  private static String word(String id) {
    return id.startsWith("p-") ? "person" : "organisation";
  }

  /**
   * Makes the decision hold. What it speaks of may have gone; then nothing happens.
   *
   * @param forward whether it is taken, or taken back
   */
  void apply(Decision decision, boolean forward) {
    Map<String, String> owners = owners(tx);
    String one = decision.tellings().get(0);
    Set<String> touched = new TreeSet<>(List.of(one));
    if (decision.action() == Action.MERGE) {
      touched.addAll(decision.others());
    } else {
      String other = splitOff(one, decision.others());
      touched.add(other);
      List<Appearance> leaving =
          forward ? in(decision.others(), owned(tx, one, owners)) : owned(tx, other, owners);
      move(leaving, forward ? other : one);
    }
    Set<String> whole = new TreeSet<>();
    touched.forEach(id -> whole.add(owner(id, owners)));
    whole.addAll(touched);
    whole.forEach(id -> tx.person(id).ifPresent(tx::remove));
    whole.forEach(id -> tx.organisation(id).ifPresent(tx::remove));
    whole.forEach(id -> renew(id, owners));
    retell(whole, owners);
  }

  /** The id of who is told apart in these reports. */
  private static String splitOff(String id, List<String> reports) {
    return id.substring(0, 2) + TellingIds.hash(id + "|split|" + new TreeSet<>(reports));
  }

  private static List<Appearance> in(List<String> reports, List<Appearance> appearances) {
    Set<String> wanted = new HashSet<>(reports);
    return appearances.stream().filter(one -> wanted.contains(one.report())).toList();
  }

  private void move(List<Appearance> leaving, String to) {
    tx.remove(leaving);
    tx.put(leaving.stream().map(one -> new Appearance(to, one.report(), one.handle())).toList());
  }

  /** Where reports speak of somebody and of all merged into them, in order of registration. */
  public static List<Appearance> appearances(Reads reads, String id) {
    return owned(reads, id, owners(reads));
  }

  /** Who has been merged into whom, by what holds of the ledger. */
  private static Map<String, String> owners(Reads reads) {
    List<Decision> ledger = reads.ledger();
    Set<Long> undone = Verdict.undone(ledger);
    Map<String, String> owners = new HashMap<>();
    for (Decision decision : ledger) {
      if (decision.action() == Action.MERGE
          && isOne(decision.tellings().get(0))
          && !undone.contains(decision.number())) {
        decision.others().forEach(other -> owners.put(other, decision.tellings().get(0)));
      }
    }
    return owners;
  }

  private static String owner(String id, Map<String, String> owners) {
    String owner = id;
    Set<String> seen = new HashSet<>();
    while (owners.containsKey(owner) && seen.add(owner)) {
      owner = owners.getOrDefault(owner, owner);
    }
    return owner;
  }

  /** All appearances of one and of those merged into it, in order of registration. */
  private static List<Appearance> owned(Reads reads, String id, Map<String, String> owners) {
    Set<String> ids = new TreeSet<>(List.of(id));
    owners.keySet().stream().filter(one -> owner(one, owners).equals(id)).forEach(ids::add);
    Map<Long, List<Appearance>> byNumber = new TreeMap<>();
    for (String one : ids) {
      for (Appearance appearance : reads.appearances(one)) {
        reads
            .report(appearance.report())
            .ifPresent(
                report ->
                    byNumber
                        .computeIfAbsent(report.number(), number -> new ArrayList<>())
                        .add(appearance));
      }
    }
    return byNumber.values().stream().flatMap(List::stream).toList();
  }

  /** Makes a person or organisation again of its appearances. */
  private void renew(String id, Map<String, String> owners) {
    if (!owner(id, owners).equals(id)) {
      return;
    }
    Map<String, Set<String>> handles = new LinkedHashMap<>();
    owned(tx, id, owners)
        .forEach(
            one ->
                handles.computeIfAbsent(one.report(), report -> new HashSet<>()).add(one.handle()));
    List<Mentioned> mentions = new ArrayList<>();
    List<Actor> bodies = new ArrayList<>();
    for (Map.Entry<String, Set<String>> report : handles.entrySet()) {
      Optional<Reading> reading = tx.reading(report.getKey());
      for (Actor actor : reading.map(Reading::actors).orElse(List.of())) {
        if (!report.getValue().contains(actor.id())) {
          continue;
        }
        if (actor.kind() == ActorKind.ORGANISATION) {
          bodies.add(actor);
        } else if (actor.named()) {
          mentions.add(
              Persons.mentioned(actor, reading.flatMap(known -> known.report().publicationDate())));
        }
      }
    }
    Persons persons = new Persons(tx);
    persons.fold(id, mentions).ifPresent(persons::put);
    Bodies organisations = new Bodies(tx);
    organisations.fold(id, bodies).ifPresent(organisations::put);
  }

  /** Tellings that speak of these say whom they mean now, and their entries are made again. */
  private void retell(Set<String> ids, Map<String, String> owners) {
    Map<String, Map<String, String>> now = new TreeMap<>();
    for (String id : ids) {
      for (Appearance one : owned(tx, id, owners)) {
        now.computeIfAbsent(one.report(), report -> new TreeMap<>())
            .put(one.handle(), owner(one.actor(), owners));
      }
    }
    Set<String> entries = new TreeSet<>();
    for (Map.Entry<String, Map<String, String>> report : now.entrySet()) {
      for (Telling telling : tx.tellingsOf(report.getKey())) {
        Map<String, String> persons = new TreeMap<>(telling.persons());
        persons.replaceAll((handle, id) -> report.getValue().getOrDefault(handle, id));
        if (!persons.equals(telling.persons())) {
          tx.put(telling.with(persons));
          telling.entry().ifPresent(entries::add);
        }
      }
    }
    entries.forEach(new Groups(tx)::refresh);
  }
}
