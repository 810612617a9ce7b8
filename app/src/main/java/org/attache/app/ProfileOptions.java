package org.attache.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.register.counting.Profile;
import org.attache.store.StoreFailed;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** By which rules entries count. */
final class ProfileOptions {
  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description =
          "only what counts by this counting profile, a row for each thing that counts (attache"
              + " count --help lists them)")
  private List<String> names = new ArrayList<>();

  @Mixin private ProfileFileOption file = new ProfileFileOption();

  /** Those that were named, in order. */
  List<Profile> named() {
    return named(file.known());
  }

  /** Those that were named; all that there are, where none was. */
  List<Profile> namedOrAll() {
    return names.isEmpty() ? file.known() : named(file.known());
  }

  /**
   * The one that was named.
   *
   * @throws StoreFailed if there are several, or none of the name
   */
  Optional<Profile> single() {
    if (names.size() > 1) {
      throw new StoreFailed("a list follows one --profile; attache count compares several");
    }
    if (names.isEmpty() && file.file().isPresent()) {
      throw new StoreFailed("which one of " + file.file().get() + "? Give --profile NAME");
    }
    return named().stream().findFirst();
  }

  private List<Profile> named(List<Profile> known) {
    return names.stream()
        .map(
            name ->
                Profile.named(name, known)
                    .orElseThrow(
                        () ->
                            new StoreFailed(
                                "no profile '"
                                    + name
                                    + "'; there are "
                                    + String.join(
                                        ", ", known.stream().map(Profile::name).toList()))))
        .toList();
  }
}
