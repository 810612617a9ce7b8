package org.attache.web.searches;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.attache.web.WebTest;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the descriptions of the formats demand of a feed: RFC 4287, RSS 2.0, JSON Feed 1.1. */
class FeedFormatsTest extends WebTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private Element xml(String path) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    byte[] body = get(path).body().getBytes(StandardCharsets.UTF_8);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(body)).getDocumentElement();
  }

  private static List<Element> children(Element parent) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(one -> name.equals(one.getLocalName())).toList();
  }

  /** The text of the one child of this name. */
  private static String only(Element parent, String name) {
    List<Element> found = children(parent, name);
    assertThat(found).as("%s in %s", name, parent.getLocalName()).hasSize(1);
    return found.get(0).getTextContent();
  }

  private static List<String> names(Element parent) {
    return children(parent).stream().map(Element::getLocalName).toList();
  }

  @Test
  void atom_has_what_rfc_4287_demands_of_feeds_and_entries() throws Exception {
    Element feed = xml("/feeds/atom");
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(children(feed)).allMatch(child -> ATOM.equals(child.getNamespaceURI()));
    assertThat(names(feed))
        .containsOnly("title", "id", "updated", "link", "generator", "author", "entry");
    assertThat(only(feed, "title")).isNotBlank();
    OffsetDateTime.parse(only(feed, "updated"));
    assertThat(children(feed, "author")).hasSize(1);
    assertThat(only(children(feed, "author").get(0), "name")).isNotBlank();
    assertThat(children(feed, "link"))
        .extracting(link -> link.getAttribute("rel"))
        .containsExactly("self", "alternate");
    List<String> ids = new ArrayList<>();
    ids.add(only(feed, "id"));
    for (Element entry : children(feed, "entry")) {
      assertThat(names(entry))
          .containsOnly("title", "id", "published", "updated", "link", "category", "summary");
      only(entry, "title");
      only(entry, "summary");
      ids.add(only(entry, "id"));
      assertThat(OffsetDateTime.parse(only(entry, "updated")))
          .isBetween(
              OffsetDateTime.parse(only(entry, "published")),
              OffsetDateTime.parse(only(feed, "updated")));
      Element link = children(entry, "link").get(0);
      assertThat(link.getAttribute("rel")).isEqualTo("alternate");
      assertThat(URI.create(link.getAttribute("href"))).matches(URI::isAbsolute);
      assertThat(children(entry, "category").get(0).getAttribute("term")).isNotBlank();
    }
    assertThat(ids).hasSizeGreaterThan(3).doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> URI.create(id).isAbsolute());
  }

  @Test
  void rss_has_what_its_channel_and_items_need() throws Exception {
    Element rss = xml("/feeds/rss");
    assertThat(rss.getNodeName()).isEqualTo("rss");
    assertThat(rss.getAttribute("version")).isEqualTo("2.0");
    assertThat(names(rss)).containsExactly("channel");
    Element channel = children(rss).get(0);
    assertThat(names(channel))
        .containsOnly("title", "link", "description", "language", "lastBuildDate", "item");
    assertThat(only(channel, "title")).isNotBlank();
    assertThat(only(channel, "description")).isNotBlank();
    // two are called link: the channel's own and Atom's
    assertThat(URI.create(children(channel, "link").get(0).getTextContent()))
        .matches(URI::isAbsolute);
    Element self = children(channel, "link").get(1);
    assertThat(self.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(URI.create(self.getAttribute("href"))).matches(URI::isAbsolute);
    rfc822(only(channel, "lastBuildDate"));
    List<String> ids = new ArrayList<>();
    List<ZonedDateTime> days = new ArrayList<>();
    for (Element item : children(channel, "item")) {
      assertThat(names(item))
          .containsOnly("title", "link", "guid", "pubDate", "category", "description");
      assertThat(only(item, "title")).isNotBlank();
      assertThat(URI.create(only(item, "link"))).matches(URI::isAbsolute);
      ids.add(only(item, "guid"));
      assertThat(children(item, "guid").get(0).getAttribute("isPermaLink")).isEqualTo("false");
      days.add(rfc822(only(item, "pubDate")));
    }
    assertThat(ids).hasSizeGreaterThan(3).doesNotHaveDuplicates();
    assertThat(days).isSortedAccordingTo((one, other) -> other.compareTo(one));
  }

  private static ZonedDateTime rfc822(String date) {
    assertThat(date).matches("[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT");
    return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
  }

  @Test
  void a_json_feed_has_the_types_that_version_1_1_demands() throws Exception {
    JsonNode feed = new ObjectMapper().readTree(get("/feeds/json").body());
    assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.path("title").isTextual()).isTrue();
    assertThat(feed.path("items").isArray()).isTrue();
    assertThat(URI.create(feed.path("home_page_url").asText())).matches(URI::isAbsolute);
    assertThat(URI.create(feed.path("feed_url").asText())).matches(URI::isAbsolute);
    List<String> ids = new ArrayList<>();
    List<OffsetDateTime> modified = new ArrayList<>();
    for (JsonNode item : feed.path("items")) {
      assertThat(item.path("id").isTextual()).isTrue();
      ids.add(item.path("id").asText());
      assertThat(URI.create(item.path("url").asText())).matches(URI::isAbsolute);
      assertThat(item.path("content_text").isTextual()).isTrue();
      assertThat(item.path("tags").isArray()).isTrue();
      modified.add(OffsetDateTime.parse(item.path("date_modified").asText()));
      assertThat(OffsetDateTime.parse(item.path("date_published").asText()))
          .isBeforeOrEqualTo(modified.get(modified.size() - 1));
    }
    assertThat(ids).hasSizeGreaterThan(3).doesNotHaveDuplicates();
    assertThat(modified).isSortedAccordingTo((one, other) -> other.compareTo(one));
  }
}
