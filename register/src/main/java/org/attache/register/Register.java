package org.attache.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Reading;
import org.attache.register.entry.Entry;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.fields.Fields;
import org.attache.register.origins.Origins;
import org.attache.register.origins.Placement;
import org.attache.register.review.Decision;
import org.attache.register.review.Decision.Action;
import org.attache.register.review.Proposal;
import org.attache.register.review.Verdict;

/**
 * Many reports become one register.
 *
 * <pre>
 * Register register = new Register();
 * store.transaction(tx -&gt; register.take(tx, Incoming.of(id, version, reading, fingerprinter)));
 * store.transaction(tx -&gt; register.decide(tx, Proposal.verdict(ACCEPT, entry, who, when, why)));
 * </pre>
 *
 * <p>What comes out is a function of the reports in their order, the reader that read them, and the
 * ledger. For one writer at a time.
 */
public final class Register {

  /** Takes a report in; one that is known stays as it is. */
  public RegisteredReport take(Transaction tx, Incoming incoming) {
    Optional<RegisteredReport> known = tx.report(incoming.id());
    if (known.isPresent()) {
      return known.get();
    }
    Placement placement = new Origins(tx.origins()).take(incoming.fingerprint());
    Reading reading = incoming.reading();
    RegisteredReport report =
        new RegisteredReport(
            incoming.id(),
            tx.reports() + 1,
            reading.report(),
            incoming.outlet(),
            incoming.reader(),
            placement.origin());
    tx.put(report, reading);
    if (!placement.replaced().isEmpty()) {
      Steps.regroup(tx, moved(tx, placement.origin()));
    }
    Steps.Attended attended = Steps.attend(tx, report.id(), reading);
    tx.put(attended.appearances());
    Steps.place(tx, Steps.tellings(report, reading, attended.persons()));
    return report;
  }

  /** Takes a decision and writes it into the ledger. */
  public Decision decide(Transaction tx, Proposal proposal) {
    Decision decision = decision(tx, proposal);
    replay(tx, decision);
    return decision;
  }

  /** Takes a decision from another register's ledger again, under its own number. */
  public void replay(Transaction tx, Decision decision) {
    tx.append(decision);
    apply(tx, decision, true);
  }

  /** The decisions none of whose tellings is in the register any more. */
  public static List<Decision> orphans(Reads reads) {
    Map<Long, Decision> orphans = new LinkedHashMap<>();
    for (Decision decision : reads.ledger()) {
      boolean lost = decision.tellings().stream().allMatch(id -> isLost(reads, id));
      if (decision.undoes().map(orphans::containsKey).orElse(lost)) {
        orphans.put(decision.number(), decision);
      }
    }
    return List.copyOf(orphans.values());
  }

  private static boolean isLost(Reads reads, String id) {
    return Identities.isOne(id) ? reads.appearances(id).isEmpty() : reads.telling(id).isEmpty();
  }

  /** Reports that were thought independent of the origin. */
  private static Map<String, String> moved(Transaction tx, String origin) {
    Map<String, String> moved = new LinkedHashMap<>();
    for (String member : tx.origins().members(origin)) {
      tx.originOf(member)
          .filter(known -> !known.equals(origin))
          .ifPresent(known -> moved.put(member, origin));
    }
    return moved;
  }

  private static Decision decision(Transaction tx, Proposal proposal) {
    long number = tx.decisions() + 1;
    List<String> tellings;
    List<String> others = List.of();
    if (proposal.action() == Action.UNDO) {
      tellings = undone(tx.ledger(), proposal).tellings();
    } else if (Identities.isOne(proposal.entry())) {
      tellings = List.of(proposal.entry());
      others = new Identities(tx).others(proposal);
    } else {
      Entry entry = entry(tx, proposal.entry());
      tellings = entry.tellings();
      switch (proposal.action()) {
        case MERGE -> others = merged(tx, entry, proposal);
        case SPLIT -> {
          others = split(entry, proposal);
          List<String> leaving = others;
          tellings = tellings.stream().filter(id -> !leaving.contains(id)).toList();
        }
        case CORRECT -> checkField(entry, proposal);
        case ACCEPT, REJECT, NOT_VERIFIABLE, NOTE, UNDO -> {}
      }
    }
    return new Decision(
        number,
        tx.reports(),
        proposal.action(),
        tellings,
        others,
        proposal.field(),
        proposal.value(),
        proposal.undoes(),
        proposal.reviewer(),
        proposal.time(),
        proposal.reason());
  }

  private static Decision undone(List<Decision> ledger, Proposal proposal) {
    long wanted = proposal.undoes().orElseThrow(() -> new NotPossible("undo which decision?"));
    if (Verdict.undone(ledger).contains(wanted)) {
      throw new NotPossible("decision " + wanted + " has been taken back already");
    }
    return ledger.stream()
        .filter(decision -> decision.number() == wanted)
        .findFirst()
        .orElseThrow(() -> new NotPossible("there is no decision " + wanted));
  }

  private static Entry entry(Transaction tx, String id) {
    return tx.entry(id).orElseThrow(() -> new NotPossible("there is no entry " + id));
  }

  private static List<String> merged(Transaction tx, Entry entry, Proposal proposal) {
    Entry other =
        entry(tx, proposal.other().orElseThrow(() -> new NotPossible("merge with which entry?")));
    if (other.id().equals(entry.id())) {
      throw new NotPossible(entry.id() + " cannot be merged with itself");
    }
    if (other.kind() != entry.kind()) {
      throw new NotPossible(
          "a " + entry.kind().singular() + " and a " + other.kind().singular() + " are not one");
    }
    return other.tellings();
  }

  private static List<String> split(Entry entry, Proposal proposal) {
    List<String> leaving = entry.tellings().stream().filter(proposal.tellings()::contains).toList();
    if (leaving.size() < proposal.tellings().size()) {
      throw new NotPossible("not all of these tellings are of " + entry.id());
    }
    if (leaving.isEmpty() || leaving.size() == entry.tellings().size()) {
      throw new NotPossible(
          "name some of the tellings of " + entry.id() + ", not none and not all");
    }
    return leaving;
  }

  private static void checkField(Entry entry, Proposal proposal) {
    String field = proposal.field().orElse("");
    if (!Fields.of(entry.kind()).contains(field)) {
      throw new NotPossible(
          "a "
              + entry.kind().singular()
              + " has no field '"
              + field
              + "'; it has "
              + String.join(", ", Fields.of(entry.kind())));
    }
    Corrections.problem(entry.kind(), field, proposal.value())
        .ifPresent(
            problem -> {
              throw new NotPossible(problem);
            });
  }

  /**
   * @param forward whether it is taken, or taken back
   */
  private static void apply(Transaction tx, Decision decision, boolean forward) {
    Groups groups = new Groups(tx);
    String why =
        (decision.action().word() + " by " + decision.reviewer() + ": " + decision.reason())
            + (forward ? "" : ", taken back");
    switch (decision.action()) {
      case ACCEPT, REJECT, NOT_VERIFIABLE, CORRECT, NOTE ->
          groups.entriesOf(decision.tellings()).stream().limit(1).forEach(groups::refresh);
      case MERGE, SPLIT -> {
        if (Identities.isOne(decision.tellings().get(0))) {
          new Identities(tx).apply(decision, forward);
        } else if ((decision.action() == Action.MERGE) == forward) {
          List<String> all = new ArrayList<>(decision.tellings());
          all.addAll(decision.others());
          groups.unite(all, why);
        } else {
          groups.part(decision.tellings(), decision.others(), why);
        }
      }
      case UNDO ->
          tx.ledger().stream()
              .filter(target -> decision.undoes().equals(Optional.of(target.number())))
              .forEach(target -> apply(tx, target, !forward));
    }
  }
}
