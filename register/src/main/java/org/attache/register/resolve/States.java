package org.attache.register.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.register.tables.Memo;
import org.attache.register.tables.Tables;

/**
 * States that changed name, number or being ({@code states.tsv}).
 *
 * <pre>
 * States.on(new StateCode("DEU"), date).get().cow();   // 260 in 1985, 255 today
 * States.on(new StateCode("SUN"), date).get().code();  // RUS today
 * </pre>
 */
public final class States {
  private static final List<StateLine> LINES =
      Tables.rows(States.class, "states.tsv", 8).stream().map(States::line).toList();

  private static final Map<StateCode, List<StateLine>> BY_CODE =
      LINES.stream().collect(Collectors.groupingBy(StateLine::code));

  /** Few states on the days of one export. */
  private static final Memo<Asked, Optional<StateLine>> FOUND =
      new Memo<>(asked -> find(asked.code(), asked.date()), 8_192);

  private record Asked(StateCode code, PartialDate date) {}

  private States() {}

  /** Whether there is or was such a state, territory or organisation of states. */
  public static boolean isKnown(StateCode code) {
    return code.isOrganisation()
        || BY_CODE.containsKey(code)
        || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(code.value());
  }

  /** All lines, by code and date. */
  public static List<StateLine> list() {
    return LINES;
  }

  /**
   * The state on a day: under this code, or under the code of the one state that followed or
   * preceded it. Empty where there was none, or more than one (Czechoslovakia today).
   */
  public static Optional<StateLine> on(StateCode code, PartialDate date) {
    return FOUND.of(new Asked(code, date));
  }

  private static Optional<StateLine> find(StateCode code, PartialDate date) {
    return under(code, date).or(() -> successor(code, date)).or(() -> predecessor(code, date));
  }

  /** The state that has a COW number on a day. */
  public static Optional<StateLine> byCow(int number, PartialDate date) {
    return one(line -> line.cow().equals(OptionalInt.of(number)) && line.holdsOn(date));
  }

  /** The state that has a Gleditsch-Ward number on a day. */
  public static Optional<StateLine> byGw(int number, PartialDate date) {
    return one(line -> line.gw().equals(OptionalInt.of(number)) && line.holdsOn(date));
  }

  /** Follows the only successor, and its only successor, as far as it goes. */
  private static Optional<StateLine> successor(StateCode code, PartialDate date) {
    StateCode current = code;
    for (int steps = 0; steps < LINES.size(); steps++) {
      StateCode from = current;
      List<StateCode> into =
          LINES.stream()
              .filter(line -> line.code().equals(from) && !line.holdsOn(date))
              .flatMap(line -> line.into().stream())
              .filter(next -> !next.equals(from))
              .distinct()
              .toList();
      if (into.size() != 1) {
        return Optional.empty();
      }
      current = into.get(0);
      Optional<StateLine> found = under(current, date);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Follows the only predecessor, and its only predecessor, as far as it goes. */
  private static Optional<StateLine> predecessor(StateCode code, PartialDate date) {
    StateCode current = code;
    for (int steps = 0; steps < LINES.size(); steps++) {
      StateCode of = current;
      Optional<StateLine> found = one(line -> line.into().contains(of) && line.holdsOn(date));
      if (found.isPresent()) {
        return found;
      }
      List<StateCode> before =
          LINES.stream()
              .filter(line -> line.into().contains(of) && !line.code().equals(of))
              .map(StateLine::code)
              .distinct()
              .toList();
      if (before.size() != 1) {
        return Optional.empty();
      }
      current = before.get(0);
    }
    return Optional.empty();
  }

  private static Optional<StateLine> under(StateCode code, PartialDate date) {
    return one(BY_CODE.getOrDefault(code, List.of()), line -> line.holdsOn(date));
  }

  private static Optional<StateLine> one(Predicate<StateLine> wanted) {
    return one(LINES, wanted);
  }

  private static Optional<StateLine> one(List<StateLine> lines, Predicate<StateLine> wanted) {
    Optional<StateLine> found = Optional.empty();
    for (StateLine line : lines) {
      if (wanted.test(line)) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(line);
      }
    }
    return found;
  }

  private static StateLine line(List<String> row) {
    return new StateLine(
        new StateCode(row.get(0)),
        row.get(1),
        number(row.get(2)),
        Optional.of(row.get(3)).filter(cell -> !cell.isEmpty()),
        number(row.get(4)),
        PartialDate.parse(row.get(5)),
        PartialDate.parse(row.get(6)),
        Stream.of(row.get(7).split(" "))
            .filter(cell -> !cell.isEmpty())
            .map(StateCode::new)
            .toList());
  }

  private static OptionalInt number(String cell) {
    return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
  }
}
