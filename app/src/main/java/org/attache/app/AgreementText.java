package org.attache.app;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attache.output.text.FieldWords;
import org.attache.register.Coders;
import org.attache.register.Reads;
import org.attache.register.review.CoderAgreement;
import org.attache.register.review.Decision;

/** What a release says of its coders: who decided how much, and how far they agree. */
final class AgreementText {
  private AgreementText() {}

  /** As Markdown. */
  static String of(Reads register) {
    Map<String, Map<String, Integer>> actions = new TreeMap<>();
    for (Decision decision : register.ledger()) {
      actions
          .computeIfAbsent(decision.reviewer(), reviewer -> new TreeMap<>())
          .merge(decision.action().word(), 1, Integer::sum);
    }
    StringBuilder text = new StringBuilder("# Agreement\n\n");
    if (actions.isEmpty()) {
      return text.append("Nobody has reviewed this register; every entry is a candidate.\n")
          .toString();
    }
    text.append("| coder | decisions | of which |\n|---|---|---|\n");
    actions.forEach(
        (reviewer, counts) ->
            text.append("| ")
                .append(Printable.of(reviewer).replace('|', ' '))
                .append(" | ")
                .append(counts.values().stream().mapToInt(Integer::intValue).sum())
                .append(" | ")
                .append(
                    counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", ")))
                .append(" |\n"));
    text.append(
        "\n| field | scale | entries judged by two or more | Krippendorff's alpha | Cohen's kappa"
            + " |\n");
    text.append("|---|---|---|---|---|\n");
    for (CoderAgreement field : Coders.agreement(register)) {
      text.append("| ").append(FieldWords.label(field.field()));
      text.append(" | ").append(field.level().name().toLowerCase(Locale.ROOT));
      text.append(" | ").append(field.units());
      text.append(" | ").append(number(field.alpha())).append(" | ");
      text.append(
          field.kappa().entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(k -> Printable.of(k.getKey()).replace('|', ' ') + ": " + number(k.getValue()))
              .collect(Collectors.joining("; ")));
      text.append(" |\n");
    }
    return text.toString();
  }

  private static String number(OptionalDouble value) {
    return value.isPresent()
        ? String.format(Locale.ROOT, "%.3f", value.getAsDouble())
        : "not defined";
  }
}
