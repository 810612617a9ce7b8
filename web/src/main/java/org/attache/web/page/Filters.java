package org.attache.web.page;

import io.javalin.http.BadRequestResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Person;
import org.attache.register.entry.ReviewState;

/**
 * Which entries an address asks for. The names are those of the command line's options: {@code
 * kind, state, dyad, sender, host, person, from, to, overdue, status, review, level, outlet,
 * confidence, order, limit, after}, and {@code q} for words.
 */
public final class Filters {
  /** The parameter of words that entries say. */
  public static final String WORDS = "q";

  /** The parameter that {@link org.attache.register.Page#next()} goes into. */
  public static final String AFTER = "after";

  /** At most so many entries in one answer. */
  public static final int MOST = 1_000;

  /** All names. */
  public static final List<String> NAMES =
      List.of(
          "kind",
          "state",
          "dyad",
          "sender",
          "host",
          "person",
          "from",
          "to",
          "overdue",
          "status",
          "review",
          "level",
          "outlet",
          "confidence",
          WORDS,
          "order",
          "limit",
          AFTER);

  private static final int LONGEST = 500;

  private Filters() {}

  /**
   * The query that is asked for.
   *
   * @throws BadRequestResponse if it cannot be, saying what is possible
   */
  public static Query query(Reads register, Params params) {
    for (String name : params.names()) {
      params.all(name).forEach(value -> checkLength(name, value));
    }
    Query query = Query.ALL.among(states(params));
    query = put(query, params, "kind", Filters::kind, Query::of);
    query = put(query, params, "sender", Filters::state, Query::sentBy);
    query = put(query, params, "host", Filters::state, Query::hostedBy);
    query = put(query, params, "person", value -> person(register, value).id(), Query::with);
    query = put(query, params, "from", Filters::date, Query::from);
    query = put(query, params, "to", Filters::date, Query::to);
    query = put(query, params, "overdue", Filters::date, Query::overdueOn);
    query = query.statuses(constants(Modality.class, params.all("status")));
    query = query.reviews(constants(ReviewState.class, params.all("review")));
    query = put(query, params, "level", Filters::level, Query::ofLevel);
    query = put(query, params, "outlet", value -> value, Query::outlet);
    query = put(query, params, "confidence", Filters::share, Query::atLeast);
    query = put(query, params, WORDS, value -> value, Query::saying);
    query = put(query, params, "order", v -> constant(Query.Order.class, v), Query::by);
    query = put(query, params, "limit", Filters::limit, Query::page);
    return put(query, params, AFTER, value -> value, Query::after);
  }

  private interface Change<T> {
    Query apply(Query query, T value);
  }

  private static <T> Query put(
      Query query, Params params, String name, Function<String, T> reader, Change<T> change) {
    return params.first(name).map(value -> change.apply(query, reader.apply(value))).orElse(query);
  }

  private static List<StateCode> states(Params params) {
    List<StateCode> states = new ArrayList<>();
    for (String name : List.of("state", "dyad")) {
      for (String value : params.all(name)) {
        Arrays.stream(value.split("[ ,]+")).map(Filters::state).forEach(states::add);
      }
    }
    return states;
  }

  /** A kind by its singular or plural word. */
  public static Kind kind(String value) {
    return Kind.named(value)
        .orElseThrow(
            () ->
                new BadRequestResponse(
                    "'"
                        + value
                        + "' is no kind of entry; there are "
                        + Arrays.stream(Kind.values())
                            .map(Kind::plural)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  /** A state by its code in any case. */
  public static StateCode state(String value) {
    try {
      return new StateCode(value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(
          "'" + value + "' is no code of a state; give three letters (FRA), EUE, UNO or NATO.");
    }
  }

  private static PartialDate date(String value) {
    return PartialDate.parse(value)
        .orElseThrow(
            () ->
                new BadRequestResponse(
                    "'" + value + "' is no date; give it as 2021, 2021-11 or 2021-11-24."));
  }

  /** The person with this id, or the only one with this name. */
  public static Person person(Reads register, String value) {
    Optional<Person> known = register.person(value);
    if (known.isPresent()) {
      return known.get();
    }
    List<Person> named = register.persons(Optional.of(value), 2, Optional.empty()).rows();
    if (named.size() != 1) {
      throw new BadRequestResponse(
          (named.isEmpty() ? "No person '" : "Several persons '")
              + value
              + "'; give an id from /people.");
    }
    return named.get(0);
  }

  /** A constant by its name in any case, with hyphens or underscores. */
  public static <E extends Enum<E>> E constant(Class<E> type, String value) {
    String plain = value.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(plain))
        .findFirst()
        .orElseThrow(
            () ->
                new BadRequestResponse(
                    "'"
                        + value
                        + "' is none of "
                        + Arrays.stream(type.getEnumConstants())
                            .map(Filters::word)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private static <E extends Enum<E>> Set<E> constants(Class<E> type, List<String> values) {
    Set<E> constants = EnumSet.noneOf(type);
    for (String value : values) {
      Arrays.stream(value.split("[ ,]+")).forEach(one -> constants.add(constant(type, one)));
    }
    return constants;
  }

  /** As the codebook writes it, whatever stands between its words. */
  private static String level(String value) {
    return value.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  /** A constant as addresses name it: {@code not-verifiable}. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static double share(String value) {
    try {
      double share = Double.parseDouble(value);
      if (share >= 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new BadRequestResponse("'" + value + "' is no share; give a number from 0 to 1.");
  }

  /** A number of rows from 1 to {@link #MOST}. */
  public static int limit(String value) {
    try {
      int limit = Integer.parseInt(value);
      if (limit >= 1 && limit <= MOST) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new BadRequestResponse("'" + value + "' is no limit; give a number from 1 to 1000.");
  }

  private static void checkLength(String name, String value) {
    if (value.length() > LONGEST) {
      throw new BadRequestResponse("'" + name + "' is longer than " + LONGEST + " characters.");
    }
  }
}
