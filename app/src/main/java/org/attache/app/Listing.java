package org.attache.app;

import java.util.Optional;
import java.util.function.BiFunction;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.counting.Profile;
import org.attache.store.SqlStore;
import picocli.CommandLine.Mixin;

/** What all lists of entries have: filters, a profile, an output, a register. */
final class Listing {
  @Mixin private QueryOptions filters = new QueryOptions();

  @Mixin private ProfileOptions profiles = new ProfileOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Mixin private RegisterOption register = new RegisterOption();

  /** Lists what the filters and more leave. */
  int show(Terminal terminal, BiFunction<QueryOptions, Reads, Query> query) {
    return show(terminal, query, (store, asked) -> false);
  }

  /** Something that is shown in place of a list, or not. */
  interface Instead {
    boolean shown(SqlStore store, Query query);
  }

  /** The same, unless something else is shown. */
  int show(Terminal terminal, BiFunction<QueryOptions, Reads, Query> query, Instead instead) {
    Optional<Profile> profile = profiles.single();
    return register.existing(
        terminal,
        store -> {
          Query asked = query.apply(filters, store);
          if (!instead.shown(store, asked)) {
            output.show(terminal, store, asked, profile);
          }
          return Exit.OK;
        });
  }
}
