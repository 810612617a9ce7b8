package org.attache.register.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.model.AgreementStage;
import org.attache.model.Attitude;
import org.attache.model.Channel;
import org.attache.model.DeploymentStage;
import org.attache.model.Framework;
import org.attache.model.MeetingForm;
import org.attache.model.Modality;
import org.attache.model.PloverType;
import org.attache.model.RelationSignal;
import org.attache.model.Sector;
import org.attache.model.SourceType;
import org.attache.model.VisitLevel;
import org.attache.model.VisitTurn;
import org.attache.register.entry.Kind;

/** What values a field can have: codes of states, dates, words of a closed set, or any words. */
public final class Choices {
  private static final Set<String> STATES =
      Set.of(
          Fields.VISITOR,
          Fields.HOST,
          Fields.SENDER,
          Fields.LOCATION,
          Fields.SOURCE,
          Fields.TARGET,
          Fields.TARGET_STATE,
          Fields.SPEAKER_STATE,
          Fields.STATES,
          Fields.PARTIES);

  private static final Set<String> DATES =
      Set.of(Fields.START, Fields.END, Fields.DATE, Fields.SINCE);

  private static final Map<String, List<String>> CHOICES =
      Map.ofEntries(
          Map.entry(Fields.STATUS, words(Modality.values())),
          Map.entry(Fields.LEVEL, words(VisitLevel.values())),
          Map.entry(Fields.TURN, words(VisitTurn.values())),
          Map.entry(Fields.FORM, words(MeetingForm.values())),
          Map.entry(Fields.SOURCE_TYPE, words(SourceType.values())),
          Map.entry(Fields.CHANNEL, words(Channel.values())),
          Map.entry(Fields.STANCE, words(Attitude.values())),
          Map.entry(Fields.FRAMEWORK, words(Framework.values())),
          Map.entry(Fields.DIRECTION, words(RelationSignal.Direction.values())),
          Map.entry(Fields.TYPE, codes(PloverType.values())),
          Map.entry(Fields.ACTOR_SECTOR, codes(Sector.values())),
          Map.entry(Fields.RECIPIENT_SECTOR, codes(Sector.values())));

  private Choices() {}

  private static List<String> words(Enum<?>[] values) {
    return codes(values).stream().map(value -> value.toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> codes(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  /** Whether its values are codes of states. */
  public static boolean isState(Kind kind, String field) {
    // a statement aims at words, an event at a state; states take part in exercises
    return STATES.contains(field) && !(kind == Kind.STATEMENT && field.equals(Fields.TARGET))
        || kind == Kind.EXERCISE && field.equals(Fields.PARTICIPANTS);
  }

  /** Whether its values are dates. */
  public static boolean isDate(String field) {
    return DATES.contains(field);
  }

  /** All values that it can have, in the codebook's words; none where there is no closed set. */
  public static List<String> of(Kind kind, String field) {
    if (field.equals(Fields.STAGE)) {
      return words(kind == Kind.AGREEMENT ? AgreementStage.values() : DeploymentStage.values());
    }
    return CHOICES.getOrDefault(field, List.of());
  }
}
