package org.attache.model;

/**
 * Who counts as a state or an organisation of states: an ISO 3166-1 alpha-3 code, or one of {@code
 * EUE} (European Union), {@code UNO} (United Nations), {@code NATO}, {@code AFU} (African Union),
 * {@code XKX} (Kosovo). {@code PSE}, {@code TWN} and {@code ESH} are ISO codes used as such.
 */
public record StateCode(String value) implements Comparable<StateCode> {
  /** The organisations of states that are coded beside states. */
  public static final StateCode EU = new StateCode("EUE");

  public static final StateCode UN = new StateCode("UNO");
  public static final StateCode NATO = new StateCode("NATO");
  public static final StateCode AFRICAN_UNION = new StateCode("AFU");

  public StateCode {
    if (!isCode(value)) {
      throw new IllegalArgumentException("not a state code: " + value);
    }
  }

  /** Whether a text has the form of a code: three capital letters, or {@code NATO}. */
  public static boolean isCode(String text) {
    return text.equals("NATO")
        || text.length() == 3
            && isCapital(text.charAt(0))
            && isCapital(text.charAt(1))
            && isCapital(text.charAt(2));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Whether this is an organisation of states rather than a state. */
  public boolean isOrganisation() {
    return equals(EU) || equals(UN) || equals(NATO) || equals(AFRICAN_UNION);
  }

  @Override
  public int compareTo(StateCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
