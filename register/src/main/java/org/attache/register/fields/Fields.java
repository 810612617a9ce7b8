package org.attache.register.fields;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.register.entry.Kind;

/** The fields of each kind of entry, in the order of the codebook. */
public final class Fields {
  public static final String VISITOR = "visitor";
  public static final String HOST = "host";
  public static final String PLACE = "place";
  public static final String START = "start";
  public static final String END = "end";
  public static final String DATE = "date";
  public static final String STATUS = "status";
  public static final String LEVEL = "level";
  public static final String ORGANISATION = "organisation";
  public static final String DELEGATION = "delegation";
  public static final String HOSTS = "hosts";
  public static final String PARTICIPANTS = "participants";
  public static final String STATES = "states";
  public static final String TOPICS = "topics";
  public static final String PURPOSE = "purpose";
  public static final String DURATION = "duration";
  public static final String TRIP = "trip";
  public static final String TURN = "turn";
  public static final String FORM = "form";
  public static final String SPEAKER = "speaker";
  public static final String SPEAKER_STATE = "speaker_state";
  public static final String SOURCE_TYPE = "source_type";
  public static final String ROLE = "role";
  public static final String CHANNEL = "channel";
  public static final String CONTENT = "content";
  public static final String ABOUT = "about";
  public static final String AUDIENCE = "audience";
  public static final String TARGET = "target";
  public static final String TARGET_STATE = "target_state";
  public static final String STANCE = "stance";
  public static final String SENDER = "sender";
  public static final String LOCATION = "location";
  public static final String STRENGTH = "strength";
  public static final String UNIT = "unit";
  public static final String FRAMEWORK = "framework";
  public static final String MANDATE = "mandate";
  public static final String SINCE = "since";
  public static final String STAGE = "stage";
  public static final String PARTIES = "parties";
  public static final String TITLE = "title";
  public static final String NAME = "name";
  public static final String DIRECTION = "direction";
  public static final String WORDING = "wording";
  public static final String TRIGGER = "trigger";
  public static final String SOURCE = "source";
  public static final String TYPE = "type";
  public static final String MODE = "mode";
  public static final String CONTEXTS = "contexts";
  public static final String CAMEO = "cameo";
  public static final String ACTOR = "actor";
  public static final String RECIPIENT = "recipient";
  public static final String ACTOR_SECTOR = "actor_sector";
  public static final String RECIPIENT_SECTOR = "recipient_sector";

  /** Fields of which an entry can have but one true value: two values disagree. */
  private static final Set<String> SINGLE =
      Set.of(
          VISITOR,
          HOST,
          START,
          END,
          DATE,
          STATUS,
          LEVEL,
          FORM,
          SPEAKER_STATE,
          SENDER,
          LOCATION,
          STRENGTH,
          FRAMEWORK,
          SINCE,
          NAME,
          DIRECTION,
          SOURCE,
          TYPE,
          MODE,
          DURATION,
          TARGET_STATE);

  /** In the order of the kinds. */
  private static final List<List<String>> OF_KINDS =
      Stream.of(Kind.values()).map(Fields::list).toList();

  private Fields() {}

  /** The fields of a kind, in order. */
  public static List<String> of(Kind kind) {
    return OF_KINDS.get(kind.ordinal());
  }

  private static List<String> list(Kind kind) {
    return switch (kind) {
      case VISIT ->
          List.of(
              VISITOR,
              HOST,
              PLACE,
              START,
              END,
              STATUS,
              LEVEL,
              ORGANISATION,
              DELEGATION,
              HOSTS,
              TOPICS,
              PURPOSE,
              DURATION,
              TRIP,
              TURN);
      case MEETING -> List.of(FORM, PARTICIPANTS, ROLE, STATES, PLACE, DATE, STATUS, TOPICS);
      case STATEMENT ->
          List.of(
              SPEAKER,
              ROLE,
              SPEAKER_STATE,
              SOURCE_TYPE,
              CHANNEL,
              CONTENT,
              ABOUT,
              DATE,
              STATUS,
              AUDIENCE,
              TARGET,
              TARGET_STATE,
              STANCE);
      case DEPLOYMENT ->
          List.of(
              SENDER, LOCATION, STRENGTH, UNIT, FRAMEWORK, MANDATE, PURPOSE, SINCE, STAGE, STATUS);
      case AGREEMENT -> List.of(PARTIES, TITLE, STAGE, DATE, STATUS);
      case EXERCISE -> List.of(NAME, PARTICIPANTS, LOCATION, PLACE, START, END, STATUS);
      case RELATION -> List.of(STATES, DIRECTION, WORDING, TRIGGER, STATUS);
      case EVENT ->
          List.of(
              SOURCE,
              TARGET,
              TYPE,
              MODE,
              CONTEXTS,
              CAMEO,
              DATE,
              PLACE,
              STATUS,
              ACTOR,
              RECIPIENT,
              ACTOR_SECTOR,
              RECIPIENT_SECTOR);
    };
  }

  /** Whether two values of the field contradict each other. */
  public static boolean isSingle(String field) {
    return SINGLE.contains(field);
  }

  /** The field that says when an entry of the kind began or happened. */
  public static String start(Kind kind) {
    return switch (kind) {
      case VISIT, EXERCISE -> START;
      case DEPLOYMENT -> SINCE;
      case MEETING, STATEMENT, AGREEMENT, RELATION, EVENT -> DATE;
    };
  }

  /** The field that says who acts. */
  public static String sender(Kind kind) {
    return switch (kind) {
      case VISIT -> VISITOR;
      case DEPLOYMENT -> SENDER;
      case EVENT -> SOURCE;
      case STATEMENT -> SPEAKER_STATE;
      case MEETING, AGREEMENT, EXERCISE, RELATION -> "";
    };
  }

  /** The field that says who is visited or acted upon, or where. */
  public static String host(Kind kind) {
    return switch (kind) {
      case VISIT -> HOST;
      case DEPLOYMENT, EXERCISE -> LOCATION;
      case EVENT -> TARGET;
      case STATEMENT -> TARGET_STATE;
      case MEETING, AGREEMENT, RELATION -> "";
    };
  }

  /** The field that lists all states that take part, where the kind has one. */
  public static String states(Kind kind) {
    return switch (kind) {
      case MEETING, RELATION -> STATES;
      case AGREEMENT -> PARTIES;
      case EXERCISE -> PARTICIPANTS;
      case VISIT, DEPLOYMENT, EVENT, STATEMENT -> "";
    };
  }
}
