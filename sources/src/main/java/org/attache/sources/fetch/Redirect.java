package org.attache.sources.fetch;

import java.net.URI;
import java.util.Optional;

/** Where an answer sends us. */
final class Redirect {
  private Redirect() {}

  static URI target(Answer answer) throws FetchFailed {
    return target(answer.address(), answer.header("Location"));
  }

  /**
   * The next address. What was asked for over a safe connection stays on one: a page that is sent
   * on to http is asked for over https.
   *
   * @param from the address asked
   * @param location the header of that name
   */
  static URI target(URI from, Optional<String> location) throws FetchFailed {
    URI next =
        Address.resolve(
            from,
            location
                .filter(l -> !l.isBlank())
                .orElseThrow(() -> new FetchFailed("sent on without being told where")));
    if (!from.getScheme().equals("https") || next.getScheme().equals("https")) {
      return next;
    }
    if (next.getPort() >= 0) {
      throw new FetchFailed("sent on from https to the unsafe " + next + "; give that to fetch it");
    }
    return Address.parse("https" + next.toString().substring("http".length()));
  }
}
