package org.attache.output.export;

import java.util.Locale;

/** Names of constants as exports write them: {@code not_verifiable}. */
final class Labels {
  private Labels() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
