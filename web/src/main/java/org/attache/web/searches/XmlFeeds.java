package org.attache.web.searches;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.attache.output.text.Html;

/** Atom (RFC 4287) and RSS 2.0. */
final class XmlFeeds {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private XmlFeeds() {}

  /** What writes an element's inside. */
  private interface Writing {
    void to(XMLStreamWriter xml) throws XMLStreamException;
  }

  static byte[] atom(Feed feed) {
    return document(
        xml -> {
          xml.setDefaultNamespace(ATOM);
          xml.writeStartElement(ATOM, "feed");
          xml.writeDefaultNamespace(ATOM);
          text(xml, "title", feed.title());
          text(xml, "id", feed.id());
          text(xml, "updated", feed.updated().toString());
          link(xml, "self", feed.self());
          link(xml, "alternate", feed.page());
          text(xml, "generator", "Attaché");
          xml.writeStartElement(ATOM, "author");
          text(xml, "name", "Attaché");
          xml.writeEndElement();
          for (Feed.Item item : feed.items()) {
            xml.writeStartElement(ATOM, "entry");
            text(xml, "title", item.title());
            text(xml, "id", item.id());
            text(xml, "published", item.published().toString());
            text(xml, "updated", item.updated().toString());
            link(xml, "alternate", item.page());
            xml.writeEmptyElement(ATOM, "category");
            xml.writeAttribute("term", item.category());
            text(xml, "summary", item.text());
            xml.writeEndElement();
          }
          xml.writeEndElement();
        });
  }

  private static void text(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(ATOM, name);
    xml.writeCharacters(allowed(text));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement(ATOM, "link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", allowed(address));
  }

  static byte[] rss(Feed feed) {
    return document(
        xml -> {
          xml.writeStartElement("rss");
          xml.writeAttribute("version", "2.0");
          xml.writeNamespace("atom", ATOM);
          xml.writeStartElement("channel");
          plain(xml, "title", feed.title());
          plain(xml, "link", feed.page());
          plain(xml, "description", feed.title());
          plain(xml, "language", "en");
          plain(xml, "lastBuildDate", rfc822(feed.updated()));
          xml.writeEmptyElement("atom", "link", ATOM);
          xml.writeAttribute("rel", "self");
          xml.writeAttribute("type", "application/rss+xml");
          xml.writeAttribute("href", allowed(feed.self()));
          for (Feed.Item item : feed.items()) {
            xml.writeStartElement("item");
            plain(xml, "title", item.title());
            plain(xml, "link", item.page());
            xml.writeStartElement("guid");
            xml.writeAttribute("isPermaLink", "false");
            xml.writeCharacters(item.id());
            xml.writeEndElement();
            plain(xml, "pubDate", rfc822(item.updated()));
            plain(xml, "category", item.category());
            // readers take a description for HTML: what a report says must stay text there too
            plain(xml, "description", Html.escaped(item.text()));
            xml.writeEndElement();
          }
          xml.writeEndElement();
          xml.writeEndElement();
        });
  }

  private static void plain(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(allowed(text));
    xml.writeEndElement();
  }

  private static String rfc822(Instant moment) {
    return RFC_822.format(moment);
  }

  private static byte[] document(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      writing.to(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  /** Without the characters that XML 1.0 cannot hold. */
  private static String allowed(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c >= ' ' && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c >= 0x10000)
        .forEach(allowed::appendCodePoint);
    return allowed.toString();
  }
}
