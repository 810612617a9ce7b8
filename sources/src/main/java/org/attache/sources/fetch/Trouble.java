package org.attache.sources.fetch;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** Puts into words why no answer came. */
final class Trouble {
  private Trouble() {}

  static FetchFailed tooSlow(Limits limits) {
    return FetchFailed.passing(
        "took longer than " + limits.seconds() + " seconds; try again later");
  }

  static FetchFailed of(Exception e, Limits limits) {
    if (e instanceof PublicAddresses.PrivateAddress) {
      return new FetchFailed(
          "the host "
              + e.getMessage()
              + " has a private address; only public ones are fetched (--trust-host allows one)");
    }
    if (e instanceof UnknownHostException) {
      return new FetchFailed("no such host: " + e.getMessage());
    }
    if (e instanceof SSLException) {
      return new FetchFailed("no safe connection: " + e.getMessage());
    }
    if (e instanceof ConnectException) {
      return FetchFailed.passing("no connection: " + e.getMessage());
    }
    return e instanceof InterruptedIOException
        ? tooSlow(limits)
        : FetchFailed.passing("cannot be fetched: " + e.getMessage());
  }
}
