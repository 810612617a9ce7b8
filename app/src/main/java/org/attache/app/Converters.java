package org.attache.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.output.text.StateNames;
import org.attache.register.Query;
import org.attache.register.entry.Kind;
import org.attache.register.entry.ReviewState;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What stands on a command line, as values; what is wrong with it is said with what is possible.
 */
final class Converters {
  private Converters() {}

  static final class State implements ITypeConverter<StateCode> {
    @Override
    public StateCode convert(String value) {
      return StateNames.find(value).orElseThrow(() -> new TypeConversionException(unknown(value)));
    }

    /** What is wrong with it, with what it may have meant. */
    static String unknown(String value) {
      List<StateCode> near = StateNames.near(value);
      return "'"
          + value
          + "' is no state; give a code of three letters (FRA), a name, EUE, UNO or NATO"
          + (near.isEmpty()
              ? ""
              : ". Did you mean "
                  + near.stream()
                      .map(code -> code + " (" + StateNames.of(code) + ")")
                      .collect(Collectors.joining(" or "))
                  + "?");
    }
  }

  /** How many there may be of something that is listed. */
  static final class Limit implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      try {
        int number = Integer.parseInt(value);
        if (number > 0) {
          return number;
        }
      } catch (NumberFormatException e) {
        // said below
      }
      throw new TypeConversionException("'" + value + "' is no number from 1");
    }
  }

  static final class Date implements ITypeConverter<PartialDate> {
    @Override
    public PartialDate convert(String value) {
      return PartialDate.parse(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + value + "' is no date; give it as 2021, 2021-11 or 2021-11-24"));
    }
  }

  static final class Status implements ITypeConverter<Modality> {
    @Override
    public Modality convert(String value) {
      return constant(Modality.class, value);
    }
  }

  static final class Review implements ITypeConverter<ReviewState> {
    @Override
    public ReviewState convert(String value) {
      return constant(ReviewState.class, value);
    }
  }

  static final class Order implements ITypeConverter<Query.Order> {
    @Override
    public Query.Order convert(String value) {
      return constant(Query.Order.class, value);
    }
  }

  static final class KindOfEntry implements ITypeConverter<Kind> {
    @Override
    public Kind convert(String value) {
      return Kind.named(value).orElseGet(() -> constant(Kind.class, value));
    }
  }

  /** By name in any case, with hyphens, underscores or blanks between words. */
  private static <E extends Enum<E>> E constant(Class<E> type, String value) {
    String plain = value.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(plain))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + value
                        + "' is none of "
                        + Arrays.stream(type.getEnumConstants())
                            .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .collect(Collectors.joining(", "))));
  }
}
