package org.attache.register.merge;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.model.PartialDate;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.fields.Fields;
import org.attache.register.resolve.Days;

/** Two deployments of one sender in one place. */
final class DeploymentScorer implements Scorer {
  private static final long MONTH = 31;
  private static final long THIRD = 122;
  private static final double FAR = 1.6;
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,. ]{0,12}");

  @Override
  public void weigh(Entry one, Entry two, Scale scale) {
    Compare.values(
        one, two, Fields.FRAMEWORK, "same_framework", Optional.of("other_framework"), scale);
    Compare.values(one, two, Fields.UNIT, "same_unit", Optional.of("other_unit"), scale);
    strength(one, two, scale);
    since(one, two, scale);
    Optional<Long> apart = When.published(one, two);
    if (apart.isEmpty()) {
      scale.put("unknown_time", "");
    } else if (apart.get() <= MONTH) {
      scale.put("told_same_month", "");
    } else if (apart.get() <= THIRD) {
      scale.put("told_same_half", "");
    } else {
      scale.put("told_far_apart", String.valueOf(apart.get()));
    }
  }

  private static void strength(Entry one, Entry two, Scale scale) {
    Optional<String> shared =
        Compare.folded(one, Fields.STRENGTH).stream()
            .filter(Compare.folded(two, Fields.STRENGTH)::contains)
            .findFirst();
    OptionalInt first = number(one);
    OptionalInt second = number(two);
    if (shared.isPresent()) {
      scale.put("same_strength", shared.get());
    } else if (first.isPresent() && second.isPresent()) {
      double larger = Math.max(first.getAsInt(), second.getAsInt());
      double smaller = Math.max(1, Math.min(first.getAsInt(), second.getAsInt()));
      if (larger == smaller) {
        scale.put("same_strength", String.valueOf(first.getAsInt()));
      } else if (larger / smaller > FAR) {
        scale.put("other_strength", "");
      }
    }
  }

  private static OptionalInt number(Entry entry) {
    for (FieldValue value : entry.values(Fields.STRENGTH)) {
      Matcher m = NUMBER.matcher(value.value());
      if (m.find()) {
        String digits = m.group().replaceAll("\\D", "");
        if (digits.length() < 9) {
          return OptionalInt.of(Integer.parseInt(digits));
        }
      }
    }
    return OptionalInt.empty();
  }

  private static void since(Entry one, Entry two, Scale scale) {
    Optional<PartialDate> first = one.start();
    Optional<PartialDate> second = two.start();
    if (first.isPresent() && second.isPresent()) {
      long apart = Days.between(first.get(), second.get());
      if (apart <= MONTH) {
        scale.put("same_since", "");
      } else if (apart > THIRD) {
        scale.put("other_since", "");
      }
    }
  }
}
