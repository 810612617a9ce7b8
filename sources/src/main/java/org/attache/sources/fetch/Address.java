package org.attache.sources.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses of pages in one form, so that the same page is not asked for twice. */
public final class Address {
  /** In UTF-16 units. Longer ones are traps for crawlers. */
  private static final int LONGEST = 4_096;

  /** Stand in addresses on the web although the standard forbids them; browsers escape them. */
  private static final String ESCAPED = " \"<>\\^`{|}";

  private Address() {}

  /**
   * The address in normal form: escaped where the standard wants it, scheme and host in lower case,
   * no default port, no fragment.
   *
   * @throws FetchFailed if it is none of a page
   */
  public static URI parse(String text) throws FetchFailed {
    String address = withoutFragment(text.strip());
    if (address.length() > LONGEST) {
      throw new FetchFailed("an address of more than " + LONGEST + " characters");
    }
    try {
      return normal(new URI(escaped(withAsciiHost(address))));
    } catch (URISyntaxException e) {
      throw new FetchFailed("not an address: " + e.getReason());
    } catch (IllegalArgumentException e) {
      throw new FetchFailed("not an address: the name of its host is none");
    }
  }

  /** The address that a link on a page means. */
  static URI resolve(URI page, String link) throws FetchFailed {
    try {
      return parse(page.resolve(new URI(escaped(withoutFragment(link.strip())))).toString());
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new FetchFailed("sent on to something that is no address");
    }
  }

  private static URI normal(URI uri) throws FetchFailed, URISyntaxException {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new FetchFailed("neither an http nor an https address");
    }
    if (uri.getHost() == null || uri.getRawUserInfo() != null) {
      throw new FetchFailed("not an address of a page; give http://host/path");
    }
    int port = uri.getPort() == (scheme.equals("http") ? 80 : 443) ? -1 : uri.getPort();
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return new URI(
        scheme
            + "://"
            + uri.getHost().toLowerCase(Locale.ROOT)
            + (port < 0 ? "" : ":" + port)
            + path
            + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
  }

  private static String withoutFragment(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }

  private static String withAsciiHost(String address) {
    int from = address.indexOf("://") + 3;
    if (from < 3) {
      return address;
    }
    int to = from;
    while (to < address.length() && "/?:".indexOf(address.charAt(to)) < 0) {
      to++;
    }
    String host = address.substring(from, to);
    return host.chars().allMatch(c -> c < 128)
        ? address
        : address.substring(0, from) + IDN.toASCII(host) + address.substring(to);
  }

  /** Escapes what stands behind the host; in front of it an odd character is a mistake. */
  private static String escaped(String address) {
    int scheme = address.indexOf("://");
    int path = scheme < 0 ? 0 : address.indexOf('/', scheme + 3);
    if (path < 0) {
      return address;
    }
    StringBuilder out = new StringBuilder(address.length() + 16).append(address, 0, path);
    for (byte b : address.substring(path).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c > 32 && c < 127 && ESCAPED.indexOf(c) < 0) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
