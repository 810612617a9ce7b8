package org.attache.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.attache.register.RegisterStore;
import org.attache.register.counting.Profile;
import org.attache.web.intake.Desk;
import org.attache.web.operations.Vault;
import org.attache.web.page.Journal;

/**
 * What the server needs of the program around it.
 *
 * @param profiles the counting profiles there are: those that come with Attaché and the user's
 * @param explained what a failure of the register's store means for people; empty for failures of
 *     the program itself
 */
public record Outside(
    RegisterStore register,
    Desk desk,
    Vault vault,
    Journal journal,
    Clock clock,
    List<Profile> profiles,
    Function<Exception, Optional<String>> explained) {
  public Outside {
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(desk, "desk");
    Objects.requireNonNull(vault, "vault");
    Objects.requireNonNull(journal, "journal");
    Objects.requireNonNull(clock, "clock");
    profiles = List.copyOf(profiles);
    Objects.requireNonNull(explained, "explained");
  }
}
