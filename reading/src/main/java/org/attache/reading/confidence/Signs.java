package org.attache.reading.confidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Finding;
import org.attache.model.Modality;
import org.attache.model.Reading;
import org.attache.model.Source;
import org.attache.model.SourceType;
import org.attache.model.StateCode;

/**
 * What can be seen of a finding that tells right ones from wrong ones, by name. Looks at the
 * reading alone: how long and how deep in the report the sentence is, who vouches, whether it names
 * the parties, and what else was found of the same parties.
 */
final class Signs {
  private static final int LONG = 30;
  private static final int VERY_LONG = 45;
  private static final int CROWDED = 4;

  private final Reading reading;
  private final Surroundings surroundings;
  private final Hedges hedges;

  /** How many findings of other kinds than statements speak of each set of parties. */
  private final Map<Set<StateCode>, Set<FindingKind>> kindsByParties = new HashMap<>();

  Signs(Reading reading, Hedges hedges) {
    this.reading = reading;
    this.surroundings = new Surroundings(reading);
    this.hedges = hedges;
    for (Finding finding : reading.findings()) {
      kindsByParties
          .computeIfAbsent(Particular.parties(finding), p -> new LinkedHashSet<>())
          .add(FindingKind.of(finding));
    }
  }

  /** The signs of one finding of the reading. */
  List<String> of(Finding finding) {
    List<String> signs = new ArrayList<>();
    Surroundings.Sentence sentence = surroundings.of(finding.evidence().sentence());
    sentence(sentence, signs);
    finding.evidence().voucher().ifPresent(source -> signs.add("told_by_" + manner(source)));
    Particular.status(finding).map(Signs::stage).ifPresent(signs::add);
    parties(finding, sentence, signs);
    signs.addAll(Particular.signs(finding, reading.report().text()));
    return signs;
  }

  private void sentence(Surroundings.Sentence sentence, List<String> signs) {
    if (sentence.words() > VERY_LONG) {
      signs.add("very_long_sentence");
    } else if (sentence.words() > LONG) {
      signs.add("long_sentence");
    }
    if (sentence.isFirst()) {
      signs.add("opens_the_report");
    }
    if (sentence.isQuoting()) {
      signs.add("quotation_in_sentence");
    }
    if (hedges.isIn(sentence.text())) {
      signs.add("hedge_in_sentence");
    }
    if (sentence.states().size() >= CROWDED) {
      signs.add("many_states_in_sentence");
    }
    if (sentence.isDated()) {
      signs.add("date_in_sentence");
    }
  }

  private void parties(Finding finding, Surroundings.Sentence sentence, List<String> signs) {
    Set<StateCode> parties = Particular.parties(finding);
    if (parties.isEmpty()) {
      return;
    }
    long elsewhere = parties.stream().filter(p -> !sentence.states().contains(p)).count();
    if (elsewhere > 0) {
      signs.add(elsewhere == 1 ? "a_party_named_elsewhere" : "parties_named_elsewhere");
    }
    if (parties.stream().anyMatch(sentence::onlyByPronoun)) {
      signs.add("a_party_by_pronoun");
    }
    if (parties.stream().anyMatch(sentence::onlyByPlace)) {
      signs.add("a_party_by_place_only");
    }
    if (parties.size() > 1
        && kindsByParties.getOrDefault(parties, Set.of()).stream()
            .anyMatch(kind -> kind != FindingKind.of(finding))) {
      signs.add("other_findings_of_the_parties");
    }
    if (sentence.states().size() == parties.size() && elsewhere == 0) {
      signs.add("no_other_state_in_sentence");
    }
  }

  private static String manner(Source source) {
    boolean unnamed = source.type() == SourceType.UNNAMED;
    return unnamed ? "unnamed_source" : "source";
  }

  private static String stage(Modality status) {
    return switch (status) {
      case COMPLETED -> "completed";
      case ONGOING -> "ongoing";
      case PLANNED -> "planned";
      case CANCELLED, DENIED -> "not_happening";
      case ALLEGED -> "alleged";
      case PAST_REFERENCE -> "past_reference";
    };
  }

  /** Absent for kinds without one. */
  static Optional<String> ifAbsent(Optional<?> value, String sign) {
    return value.isEmpty() ? Optional.of(sign) : Optional.empty();
  }
}
