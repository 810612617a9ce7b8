package org.attache.app;

import picocli.CommandLine.IVersionProvider;

/** Version of the program, as the build wrote it into the jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Attache.class.getPackage().getImplementationVersion();
    return new String[] {"attache " + (version == null ? "(development)" : version)};
  }
}
