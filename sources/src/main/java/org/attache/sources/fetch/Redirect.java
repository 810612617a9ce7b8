package org.attache.sources.fetch;

import java.net.URI;

/** Where an answer sends us. */
final class Redirect {
  private Redirect() {}

  /**
   * The next address. What was asked for over a safe connection stays on one: a page that is sent
   * on to http is asked for over https.
   */
  static URI target(Answer answer) throws FetchFailed {
    String location =
        answer
            .header("Location")
            .filter(l -> !l.isBlank())
            .orElseThrow(
                () -> new FetchFailed("the server answered " + answer.status() + " without where"));
    URI next = Address.resolve(answer.address(), location);
    boolean downgrade =
        answer.address().getScheme().equals("https") && next.getScheme().equals("http");
    return downgrade && next.getPort() < 0
        ? Address.parse("https" + next.toString().substring("http".length()))
        : refuse(next, downgrade);
  }

  private static URI refuse(URI next, boolean downgrade) throws FetchFailed {
    if (downgrade) {
      throw new FetchFailed("sent on from https to the unsafe " + next + "; give that to fetch it");
    }
    return next;
  }
}
