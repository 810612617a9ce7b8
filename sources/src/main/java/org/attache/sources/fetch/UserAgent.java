package org.attache.sources.fetch;

import java.util.Objects;
import java.util.Optional;

/**
 * Who we say we are.
 *
 * @param contact address of mail or page where whoever runs this can be reached
 */
public record UserAgent(Optional<String> contact) {
  /** The name by which a robots.txt speaks of us. */
  public static final String NAME = "attache";

  private static final int LONGEST_CONTACT = 200;

  public UserAgent {
    Objects.requireNonNull(contact, "contact");
    contact.ifPresent(
        c -> {
          if (c.isBlank()
              || c.length() > LONGEST_CONTACT
              || !c.chars().allMatch(x -> x >= 32 && x < 127 && x != '(' && x != ')')) {
            throw new IllegalArgumentException(
                "'" + c + "' is no contact; give an address of mail or page");
          }
        });
  }

  /** The value of the header {@code User-Agent}. */
  public String text() {
    return "Attache/0.1 (reads news reports for research"
        + contact.map(c -> "; contact: " + c).orElse("")
        + ")";
  }
}
