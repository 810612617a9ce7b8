package org.attache.output.text;

import java.util.Locale;
import java.util.Set;
import org.attache.register.entry.Kind;
import org.attache.register.fields.Choices;
import org.attache.register.fields.Fields;

/** Fields and their values as views and pages show them. */
public final class FieldWords {
  /** Frameworks that are no words. */
  private static final Set<String> ACRONYMS = Set.of("un", "nato");

  private FieldWords() {}

  /** "source type". */
  public static String label(String field) {
    return field.replace('_', ' ');
  }

  /** A value for people: "head of state", "France (FRA)"; others as they are. */
  public static String value(Kind kind, String field, String value) {
    if (Choices.isState(kind, field)) {
      String name = StateNames.of(value);
      return name.equals(value) ? value : name + " (" + value + ")";
    }
    return words(kind, field, value);
  }

  /** The same where there is little room: states by their codes. */
  public static String words(Kind kind, String field, String value) {
    if (!Choices.of(kind, field).contains(value)) {
      return value;
    }
    boolean isAcronym = field.equals(Fields.FRAMEWORK) && ACRONYMS.contains(value);
    return isAcronym ? value.toUpperCase(Locale.ROOT) : value.replace('_', ' ');
  }
}
