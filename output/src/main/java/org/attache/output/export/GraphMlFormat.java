package org.attache.output.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.fields.Fields;

/**
 * States as nodes, entries as edges (GraphML): from sender to host, or for kinds without them
 * between each two states that take part.
 */
final class GraphMlFormat implements ExportFormat {
  private static final Map<String, String> EDGE_KEYS =
      new TreeMap<>(
          Map.of(
              "entry", "string",
              "kind", "string",
              "type", "string",
              "date", "string",
              "status", "string",
              "review", "string",
              "origins", "int",
              "confidence", "double"));

  @Override
  public String name() {
    return "graphml";
  }

  @Override
  public String description() {
    return "GraphML: states and what they did with each other, as a network (Gephi, igraph)";
  }

  @Override
  public String extension() {
    return "graphml";
  }

  @Override
  public Set<Kind> kinds() {
    return EnumSet.allOf(Kind.class);
  }

  @Override
  public long write(Selection selection, OutputStream out) throws IOException {
    Set<StateCode> states = new TreeSet<>();
    selection.entries(this, entry -> states.addAll(entry.states()));
    long[] edges = {0};
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
      for (Map.Entry<String, String> key : EDGE_KEYS.entrySet()) {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", key.getKey());
        xml.writeAttribute("for", "edge");
        xml.writeAttribute("attr.name", key.getKey());
        xml.writeAttribute("attr.type", key.getValue());
      }
      xml.writeStartElement("graph");
      xml.writeAttribute("id", "register");
      xml.writeAttribute("edgedefault", "directed");
      for (StateCode state : states) {
        xml.writeEmptyElement("node");
        xml.writeAttribute("id", state.value());
      }
      selection.entries(
          this,
          entry -> {
            for (List<StateCode> pair : pairs(entry)) {
              edge(xml, entry, pair, edges[0]++);
            }
          });
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return edges[0];
  }

  private static List<List<StateCode>> pairs(Entry entry) {
    if (entry.sender().isPresent() && entry.host().isPresent()) {
      return List.of(List.of(entry.sender().get(), entry.host().get()));
    }
    List<List<StateCode>> pairs = new ArrayList<>();
    for (int i = 0; i < entry.states().size(); i++) {
      for (int j = i + 1; j < entry.states().size(); j++) {
        pairs.add(List.of(entry.states().get(i), entry.states().get(j)));
      }
    }
    return pairs;
  }

  private static void edge(XMLStreamWriter xml, Entry entry, List<StateCode> pair, long number) {
    Json.unchecked(
        () -> {
          try {
            xml.writeStartElement("edge");
            xml.writeAttribute("id", "e" + number);
            xml.writeAttribute("source", pair.get(0).value());
            xml.writeAttribute("target", pair.get(1).value());
            data(xml, "entry", entry.id());
            data(xml, "kind", entry.kind().singular());
            data(xml, "type", entry.value(Fields.TYPE).orElse(""));
            data(xml, "date", entry.dated().map(PartialDate::toString).orElse(""));
            data(xml, "status", Labels.of(entry.status()));
            data(xml, "review", Labels.of(entry.review()));
            data(xml, "origins", Integer.toString(entry.origins()));
            data(xml, "confidence", Double.toString(entry.confidence()));
            xml.writeEndElement();
          } catch (XMLStreamException e) {
            throw new IOException(e);
          }
        });
  }

  private static void data(XMLStreamWriter xml, String key, String value)
      throws XMLStreamException {
    if (!value.isEmpty()) {
      xml.writeStartElement("data");
      xml.writeAttribute("key", key);
      xml.writeCharacters(value);
      xml.writeEndElement();
    }
  }
}
