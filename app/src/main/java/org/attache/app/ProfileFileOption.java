package org.attache.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.register.counting.Profile;
import picocli.CommandLine.Option;

/** The counting profiles there are: those that come with Attaché and those of the user's file. */
final class ProfileFileOption {
  @Option(names = "--profiles", paramLabel = "FILE", description = "profiles of your own, in YAML")
  private Optional<Path> file = Optional.empty();

  /** All of them. */
  List<Profile> known() {
    List<Profile> known = new ArrayList<>(Profile.builtIn());
    file.ifPresent(path -> known.addAll(ProfileFile.read(path)));
    return known;
  }

  /** The user's file. */
  Optional<Path> file() {
    return file;
  }
}
