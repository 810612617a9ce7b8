package org.attache.app;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.attache.register.counting.Counted;
import org.attache.register.counting.Counting;
import org.attache.register.counting.Profile;
import org.attache.register.entry.Kind;
import org.attache.store.StoreFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attache count}: how many visits, meetings … there are, by what counts as one. */
@Command(
    name = "count",
    description = {
      "Counts entries by counting profiles, side by side, so that it can be seen how much a total"
          + " depends on the rule."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nProfiles that come with Attaché:%n",
    footer = {
      "  standard      all that happened, one row for each country of a tour",
      "  bilateral     only what two states did with each other",
      "  leaders       only with a head of state or government",
      "  journeys      a tour of several countries is one",
      "  no-stopovers  refuelling stops only if officials were met",
      "  six-months    repeats of a deployment within six months are one",
      "  corroborated  only what at least two independent origins tell",
      "",
      "Examples:",
      "  attache count --from 2021 --to 2021",
      "  attache count --profile leaders --state FRA",
      "  attache count --profiles ours.yml"
    })
final class CountCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--left-out",
      description = "with one profile: every entry that does not count, and why")
  private boolean leftOut;

  @Mixin private ProfileOptions profiles = new ProfileOptions();

  @Mixin private QueryOptions filters = new QueryOptions();

  @Mixin private RegisterOption register = new RegisterOption();

  CountCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Profile> wanted = profiles.namedOrAll();
    if (leftOut && wanted.size() != 1) {
      throw new StoreFailed("--left-out needs one --profile");
    }
    return register.existing(
        terminal,
        store -> {
          List<Counted> counted = Counting.compare(wanted, store, filters.query(store));
          Pager.show(terminal, out -> write(counted, out));
          return Exit.OK;
        });
  }

  private void write(List<Counted> counted, Writer out) throws IOException {
    out.write(String.format(Locale.ROOT, "%-14s", "profile"));
    for (Kind kind : Kind.values()) {
      out.write(String.format(Locale.ROOT, " %11s", kind.plural()));
    }
    out.write("\n");
    for (Counted one : counted) {
      out.write(String.format(Locale.ROOT, "%-14s", Printable.of(one.profile().name())));
      for (Kind kind : Kind.values()) {
        out.write(String.format(Locale.ROOT, " %,11d", one.total(kind)));
      }
      out.write("\n");
    }
    if (leftOut) {
      for (var entry : counted.get(0).leftOut().entrySet()) {
        out.write(entry.getKey() + "  " + entry.getValue() + "\n");
      }
    }
  }
}
