package org.attache.reading.find.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.CodedEvent;
import org.attache.model.PloverType;
import org.attache.model.StateCode;

/**
 * What a report has told so far, to fill in whom an answer goes to: who "rejected the accusation"
 * rejects it to him who accused.
 */
final class Dealings {
  /** How many sentences back what is answered may stand. */
  private static final int REACH = 4;

  /** The same for help that joins other help. */
  private static final int NEXT = 2;

  /** The same for what answers words or measures against the one who answers. */
  private static final int FAR = 12;

  private final List<CodedEvent> told = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();

  void add(int sentence, CodedEvent event) {
    told.add(event);
    sentences.add(sentence);
  }

  /**
   * To whom words of a state go whose sentence doesn't say it: him who did something to it last,
   * otherwise him to whom it did something last.
   *
   * @param sentence index of the sentence within the report
   */
  Optional<StateCode> opponent(StateCode source, PloverType type, int sentence) {
    if (!isAnswer(type)) {
      return Optional.empty();
    }
    Optional<StateCode> addressed = Optional.empty();
    for (int i = told.size() - 1; i >= 0 && sentences.get(i) >= sentence - FAR; i--) {
      CodedEvent event = told.get(i);
      boolean near = sentences.get(i) >= sentence - REACH;
      boolean done =
          event.target().equals(Optional.of(source)) && !event.source().equals(event.target());
      if (done && (near || isProvoking(event.type()) && type != PloverType.SUPPORT)) {
        return event.source();
      }
      if (near
          && type != PloverType.SUPPORT
          && addressed.isEmpty()
          && event.source().equals(Optional.of(source))) {
        addressed = event.target().filter(target -> !target.equals(source));
      }
    }
    return addressed;
  }

  /**
   * To whom help goes that a state gives or promises, where its sentence doesn't say it: to him
   * whom others were said to help right before.
   */
  Optional<StateCode> joined(StateCode source, Code code, int sentence) {
    if (code.type() != PloverType.AID && code.type() != PloverType.AGREE) {
      return Optional.empty();
    }
    for (int i = told.size() - 1; i >= 0 && sentences.get(i) >= sentence - NEXT; i--) {
      CodedEvent event = told.get(i);
      boolean help =
          event.type() == PloverType.AID
              || event.type() == PloverType.AGREE && event.cameo().equals(Optional.of("033"));
      if (help) {
        return event.target().filter(target -> !target.equals(source));
      }
    }
    return Optional.empty();
  }

  private static boolean isAnswer(PloverType type) {
    return switch (type) {
      case ACCUSE, REJECT, REQUEST, THREATEN, SUPPORT -> true;
      default -> false;
    };
  }

  private static boolean isProvoking(PloverType type) {
    return switch (type) {
      case ACCUSE, REQUEST, THREATEN, SANCTION -> true;
      default -> false;
    };
  }
}
