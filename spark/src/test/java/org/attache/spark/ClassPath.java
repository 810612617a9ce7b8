package org.attache.spark;

import java.util.Optional;

/** The tests' class path, for processes of their own. */
final class ClassPath {
  private ClassPath() {}

  /** All of it, also where Maven hides it in the manifest of a jar. */
  static String whole() {
    return Optional.ofNullable(System.getProperty("surefire.test.class.path"))
        .orElse(System.getProperty("java.class.path"));
  }
}
