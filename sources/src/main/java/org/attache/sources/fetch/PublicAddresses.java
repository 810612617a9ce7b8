package org.attache.sources.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves host names and refuses every address that is not public. The connection is made to the
 * very addresses returned here, so a name cannot change its mind in between (DNS rebinding).
 */
final class PublicAddresses extends SystemDefaultDnsResolver {
  private final Set<String> trustedHosts;

  /**
   * @param trustedHosts names that may resolve to private addresses
   */
  PublicAddresses(Set<String> trustedHosts) {
    this.trustedHosts =
        trustedHosts.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = super.resolve(host);
    if (trustedHosts.contains(host.toLowerCase(Locale.ROOT))) {
      return found;
    }
    InetAddress[] open =
        Arrays.stream(found).filter(PublicAddresses::isPublic).toArray(InetAddress[]::new);
    if (open.length == 0) {
      throw new PrivateAddress(host);
    }
    return open;
  }

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] b = address.getAddress();
    int first = b[0] & 0xff;
    int second = b[1] & 0xff;
    if (address instanceof Inet4Address) {
      return !(first == 0
          || first >= 240
          || (first == 100 && second >= 64 && second < 128)
          || (first == 192 && second == 0 && b[2] == 0)
          || (first == 198 && (second == 18 || second == 19)));
    }
    boolean uniqueLocal = (first & 0xfe) == 0xfc;
    boolean carriesIpv4 =
        (first == 0x20 && second == 0x02) || (first == 0 && second == 0x64) || isZero(b, 10);
    return !uniqueLocal && !carriesIpv4;
  }

  private static boolean isZero(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }

  /** Thrown instead of connecting to a private address. */
  static final class PrivateAddress extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    PrivateAddress(String host) {
      super(host);
    }
  }
}
