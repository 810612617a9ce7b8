package org.attache.sources.feeds;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads sitemaps and their indexes, with what sitemaps of news say of each page. */
public final class Sitemaps {
  private static final int HEAD = 8_192;

  private Sitemaps() {}

  /** Whether bytes look like a sitemap or an index of sitemaps in XML. */
  public static boolean isSitemap(byte[] head) {
    String text =
        new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return text.contains("<urlset") || text.contains("<sitemapindex");
  }

  /**
   * A sitemap's pages, or the sitemaps of an index.
   *
   * @param address where it came from, if from the web
   * @return empty if it is none
   */
  public static Optional<Sitemap> read(byte[] bytes, Optional<String> address) {
    SiteMapParser parser = new SiteMapParser(false, true);
    parser.enableExtension(Extension.NEWS);
    try {
      URL at = URI.create(address.orElse("http://sitemap.invalid/")).toURL();
      AbstractSiteMap map = parser.parseSiteMap("text/xml", bytes, at);
      if (map instanceof SiteMapIndex index) {
        List<String> further =
            index.getSitemaps().stream().map(m -> m.getUrl().toString()).distinct().toList();
        return Optional.of(new Sitemap(List.of(), further));
      }
      return map instanceof SiteMap pages
          ? Optional.of(
              new Sitemap(pages.getSiteMapUrls().stream().map(Sitemaps::entry).toList(), List.of()))
          : Optional.empty();
    } catch (UnknownFormatException | MalformedURLException | IllegalArgumentException e) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Entry entry(SiteMapURL page) {
    Optional<NewsAttributes> news = news(page);
    return new Entry(
        Optional.empty(),
        Optional.of(page.getUrl().toString()),
        news.flatMap(n -> text(n.getTitle())),
        Optional.empty(),
        news.flatMap(n -> text(n.getName())),
        news.flatMap(n -> Optional.ofNullable(n.getPublicationDateTime())).map(Sitemaps::iso),
        news.flatMap(n -> text(n.getLanguage())),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<NewsAttributes> news(SiteMapURL page) {
    ExtensionMetadata[] all = page.getAttributesForExtension(Extension.NEWS);
    return all != null && all.length > 0 && all[0] instanceof NewsAttributes news
        ? Optional.of(news)
        : Optional.empty();
  }

  /** crawler-commons makes midnight in UTC of what is only a day. */
  private static String iso(ZonedDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT) && time.getOffset().getTotalSeconds() == 0
        ? time.format(DateTimeFormatter.ISO_LOCAL_DATE)
        : time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private static Optional<String> text(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
  }
}
