package org.attache.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attache.output.text.FieldWords;
import org.attache.output.text.Headline;
import org.attache.register.Coders;
import org.attache.register.Reads;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Telling;
import org.attache.register.review.CoderAgreement;
import org.attache.register.review.Decision;

/** What the ledger says of its coders. */
final class Agreement {
  private Agreement() {}

  static AgreementModel of(Reads register) {
    List<Decision> ledger = register.ledger();
    List<Judged> judged = Judged.of(ledger);
    return new AgreementModel(
        coders(ledger),
        Coders.agreement(register).stream().map(Agreement::field).toList(),
        judged.stream().filter(one -> one.verdicts().size() == 1).count(),
        disputes(register, judged));
  }

  private static List<AgreementModel.Coder> coders(List<Decision> ledger) {
    Map<String, Map<String, Integer>> actions = new TreeMap<>();
    for (Decision decision : ledger) {
      actions
          .computeIfAbsent(decision.reviewer(), reviewer -> new TreeMap<>())
          .merge(decision.action().word(), 1, Integer::sum);
    }
    return actions.entrySet().stream()
        .map(
            coder ->
                new AgreementModel.Coder(
                    coder.getKey(),
                    coder.getValue().entrySet().stream()
                        .map(action -> action.getValue() + " " + action.getKey())
                        .collect(Collectors.joining(", "))))
        .toList();
  }

  private static AgreementModel.Field field(CoderAgreement field) {
    return new AgreementModel.Field(
        FieldWords.label(field.field()),
        field.units(),
        number(field.alpha()),
        new TreeMap<>(field.kappa())
            .entrySet().stream()
                .map(pair -> pair.getKey() + ": " + number(pair.getValue()))
                .collect(Collectors.joining("; ")));
  }

  private static String number(OptionalDouble value) {
    return value.isPresent()
        ? String.format(Locale.ROOT, "%.3f", value.getAsDouble())
        : "not defined";
  }

  private static List<AgreementModel.Dispute> disputes(Reads register, List<Judged> judged) {
    List<AgreementModel.Dispute> disputes = new ArrayList<>();
    for (Judged one : judged) {
      Optional<Entry> entry =
          one.isSettled()
              ? Optional.empty()
              : register.telling(one.telling()).flatMap(Telling::entry).flatMap(register::entry);
      entry.ifPresent(
          found ->
              disputes.add(
                  new AgreementModel.Dispute(
                      found.id(),
                      String.join(
                          " ",
                          found.kind().singular(),
                          Headline.parties(found),
                          Headline.words(found)),
                      one.verdicts().values().stream()
                          .map(
                              decision ->
                                  new AgreementModel.Side(
                                      decision.reviewer(),
                                      decision.action().word(),
                                      decision.reason()))
                          .toList())));
    }
    return disputes;
  }
}
