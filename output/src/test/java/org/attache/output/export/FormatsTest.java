package org.attache.output.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.register.Query;
import org.attache.register.RegisterStore;
import org.attache.register.entry.Kind;
import org.geojson.Feature;
import org.geojson.FeatureCollection;
import org.geojson.Point;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each format is read by a program that is not ours, where there is one. */
class FormatsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final RegisterStore register = SmallRegister.make();

  static List<ExportFormat> formats() {
    return Formats.list();
  }

  private byte[] export(String format, Selection selection) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Formats.named(format).orElseThrow().write(selection, out);
    return out.toByteArray();
  }

  private String text(String format, Selection selection) throws IOException {
    return new String(export(format, selection), StandardCharsets.UTF_8);
  }

  private Selection all() {
    return Selection.all(register);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void the_same_register_gives_the_same_bytes(ExportFormat format) throws IOException {
    Selection again = Selection.all(SmallRegister.make());

    assertThat(export(format.name(), oneFile(format, all())))
        .isEqualTo(export(format.name(), oneFile(format, again)))
        .isNotEmpty();
  }

  private static Selection oneFile(ExportFormat format, Selection selection) {
    return format.isOneKindAFile() ? selection.only(Kind.VISIT) : selection;
  }

  @Test
  void a_csv_table_keeps_text_and_holds_no_formula() throws IOException {
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(text("csv", all().only(Kind.VISIT))).stream().toList();

    assertThat(rows).hasSize(1);
    NamedCsvRecord row = rows.get(0);
    assertThat(row.getField("visitor")).isEqualTo("KEN");
    assertThat(row.getField("start")).isEqualTo("2024-03-04");
    assertThat(row.getField("disagreements")).isEqualTo("start");
    assertThat(row.getField("topics")).isEqualTo("trade | =SUM(A1)");
    assertThat(row.getField("evidence")).isEqualTo(SmallRegister.FIRST_SENTENCE);
    assertThat(row.getField("latitude")).isEqualTo("0.3163");
    assertThat(row.getField("sender_cow")).isEqualTo("501");
    assertThat(row.getField("states_cow")).isEqualTo("501 | 500");
    assertThat(row.getField("place_precision")).isEqualTo("city");
    rows.forEach(r -> r.getFields().forEach(f -> assertThat(f).doesNotStartWith("=")));
  }

  @Test
  void text_that_would_be_a_formula_is_quoted() {
    assertThat(List.of("=1+1", "+1", "-1", "@SUM", "\t=1", "plain", ""))
        .extracting(Csv::safe)
        .containsExactly("'=1+1", "'+1", "'-1", "'@SUM", "'\t=1", "plain", "");
  }

  @Test
  void duckdb_reads_the_parquet_tables(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("deployments.parquet");
    Files.write(file, export("parquet", all().only(Kind.DEPLOYMENT)));
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select sender, strength_min, confidence, since is null as open from '"
                    + file
                    + "'")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("KEN");
      assertThat(rows.getLong(2)).isEqualTo(300);
      assertThat(rows.getDouble(3)).isEqualTo(0.9);
      assertThat(rows.getBoolean(4)).isTrue();
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void json_lines_keep_every_telling_and_every_value() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : text("jsonl", all()).split("\n")) {
      lines.add(JSON.readTree(line));
    }
    JsonNode visit =
        lines.stream()
            .filter(l -> l.get("id").asText().equals(SmallRegister.VISIT))
            .findFirst()
            .orElseThrow();

    assertThat(lines).hasSize(3);
    assertThat(visit.at("/fields/start")).hasSize(2);
    assertThat(visit.at("/tellings/1/sentence").asText()).isEqualTo(SmallRegister.SECOND_SENTENCE);
  }

  @Test
  void polecat_has_forty_columns() throws IOException {
    List<String> lines = text("polecat", all()).lines().toList();

    assertThat(lines).hasSize(2);
    assertThat(lines).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(40));
    String[] header = lines.get(0).split("\t");
    String[] row = lines.get(1).split("\t", -1);
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < header.length; i++) {
      cells.put(header[i], row[i]);
    }
    assertThat(cells)
        .hasSize(40)
        .containsEntry("Event Type", "ACCUSE")
        .containsEntry("Quad Code", "VERBAL CONFLICT")
        .containsEntry("Intensity", "-2")
        .containsEntry("Actor COW", "501")
        .containsEntry("Primary Actor Sector", "GOV")
        .containsEntry("Recipient Country", "SOM");
  }

  @Test
  void gdelt_has_sixty_one_and_sixteen_columns() throws IOException {
    String[] event = text("gdelt-events", all()).replace("\n", "").split("\t", -1);
    String[] mention = text("gdelt-mentions", all()).replace("\n", "").split("\t", -1);

    assertThat(event).hasSize(61);
    assertThat(event[1]).isEqualTo("20240304");
    assertThat(event[26]).isEqualTo("111");
    assertThat(event[28]).isEqualTo("11");
    assertThat(event[29]).isEqualTo("3");
    assertThat(event[60]).isEqualTo("https://example.org/a?b=1&c=2");
    assertThat(mention).hasSize(16);
    assertThat(mention[0]).isEqualTo(event[0]);
  }

  @Test
  void a_geojson_reader_finds_the_visit_in_kampala() throws IOException {
    FeatureCollection features = JSON.readValue(export("geojson", all()), FeatureCollection.class);

    assertThat(features.getFeatures())
        .extracting(Feature::getId)
        .containsExactly(SmallRegister.VISIT);
    Point point = (Point) features.getFeatures().get(0).getGeometry();
    assertThat(point.getCoordinates().getLongitude()).isEqualTo(32.5822);
  }

  @Test
  void jgrapht_reads_the_network() throws IOException {
    Graph<String, DefaultEdge> graph =
        new DirectedMultigraph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    importer.importGraph(graph, new StringReader(text("graphml", all())));

    assertThat(graph.vertexSet()).containsExactlyInAnyOrder("KEN", "SOM", "UGA");
    assertThat(graph.getAllEdges("KEN", "SOM")).hasSize(2);
    assertThat(graph.getAllEdges("KEN", "UGA")).hasSize(1);
  }

  @Test
  void follow_the_money_entities_keep_to_their_model() throws IOException {
    JsonNode model;
    try (InputStream in = FormatsTest.class.getResourceAsStream("followthemoney-3.8.4.json")) {
      model = JSON.readTree(in);
    }
    Map<String, JsonNode> entities = new HashMap<>();
    for (String line : text("ftm", all()).split("\n")) {
      JsonNode entity = JSON.readTree(line);
      assertThat(entities.put(entity.get("id").asText(), entity)).isNull();
    }
    Set<String> schemata = new HashSet<>();
    for (JsonNode entity : entities.values()) {
      JsonNode schema = model.get(entity.get("schema").asText());
      schemata.add(entity.get("schema").asText());
      schema
          .get("required")
          .forEach(
              r -> assertThat(entity.get("properties").has(r.asText())).as("%s", entity).isTrue());
      entity
          .get("properties")
          .fields()
          .forEachRemaining(
              p -> {
                JsonNode property = schema.get("properties").get(p.getKey());
                assertThat(property).as("%s of %s", p.getKey(), entity).isNotNull();
                if (property.has("range")) {
                  p.getValue()
                      .forEach(
                          id ->
                              assertThat(model.get(schema(entities, id.asText())).get("is"))
                                  .anySatisfy(
                                      s ->
                                          assertThat(s.asText())
                                              .isEqualTo(property.get("range").asText())));
                }
              });
    }
    assertThat(schemata)
        .contains(
            "PublicBody", "Person", "Position", "Occupancy", "Event", "Article", "Documentation");
  }

  private static String schema(Map<String, JsonNode> entities, String id) {
    return entities.getOrDefault(id, MissingNode.getInstance()).path("schema").asText();
  }

  @Test
  void annotations_point_to_their_sentences_in_code_points() throws Exception {
    JsonNode page = JSON.readTree(export("annotations", all()));
    JsonNode item = page.get("items").get(0);
    String text = register.report("1".repeat(64)).orElseThrow().report().text();
    JsonNode quote = item.at("/target/selector/0");
    JsonNode position = item.at("/target/selector/1");
    int start = text.offsetByCodePoints(0, position.get("start").asInt());
    int end = text.offsetByCodePoints(0, position.get("end").asInt());

    assertThat(page.get("items")).hasSize(4);
    assertThat(quote.get("exact").asText()).isEqualTo(SmallRegister.FIRST_SENTENCE);
    assertThat(text.substring(start, end)).isEqualTo(SmallRegister.FIRST_SENTENCE);
    assertThat(text)
        .contains(
            quote.get("prefix").asText()
                + SmallRegister.FIRST_SENTENCE
                + quote.get("suffix").asText());
  }

  @Test
  void a_json_ld_processor_expands_every_term() throws Exception {
    var expanded =
        JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(export("jsonld", all())))).get();

    assertThat(expanded).hasSize(3);
    assertThat(expanded.toString())
        .contains("https://schema.org/startDate", "urn:attache:entry:" + SmallRegister.VISIT);
  }

  @Test
  void bibtex_is_read_and_nothing_in_it_is_a_command() throws Exception {
    String bibtex = text("bibtex", all());
    BibTeXDatabase database = new BibTeXParser().parse(new StringReader(bibtex));

    assertThat(database.getEntries()).hasSize(2);
    assertThat(bibtex).contains("100\\% visit\\_to \\{Kampala\\} \\& \\#more");
  }

  @Test
  void csl_names_each_report_once() throws IOException {
    JsonNode items = JSON.readTree(export("csl", all()));

    assertThat(items).hasSize(2);
    assertThat(items.at("/0/issued/date-parts/0/0").asInt()).isEqualTo(2024);
    assertThat(items.at("/1/container-title").asText()).isEqualTo("Lake \"Wire\"");
  }

  @Test
  void only_what_a_query_finds_is_exported() throws IOException {
    Selection somalia =
        new Selection(
            register,
            Set.of(Kind.values()),
            java.util.Optional.of(
                Query.ALL.among(List.of(new org.attache.model.StateCode("SOM")))));

    assertThat(text("jsonl", somalia).lines()).hasSize(2).noneMatch(l -> l.contains("Kampala\""));
  }

  @Test
  void every_format_has_a_name_of_its_own() {
    assertThat(Formats.list()).extracting(ExportFormat::name).doesNotHaveDuplicates();
    assertThat(Formats.list()).extracting(ExportFormat::extension).doesNotHaveDuplicates();
  }
}
