package org.attache.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Version of the program, as the build wrote it into the jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"attache " + number()};
  }

  /** {@code 1.2.3}; {@code (development)} outside a built jar. */
  static String number() {
    return Optional.ofNullable(Attache.class.getPackage().getImplementationVersion())
        .orElse("(development)");
  }
}
