package org.attache.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.model.AgreementStage;
import org.attache.model.Channel;
import org.attache.model.DeploymentStage;
import org.attache.model.Framework;
import org.attache.model.Modality;
import org.attache.model.PloverType;
import org.attache.model.RelationSignal;
import org.attache.model.Sector;
import org.attache.model.SourceType;
import org.attache.model.VisitLevel;
import org.attache.reading.lexicon.Table;

/**
 * The part of {@code docs/codebook.md} that is made from the code and the lexicons. {@code main}
 * writes it into the file.
 */
final class Codebook {
  static final String BEGIN = "<!-- made by the test class Codebook; its main writes it anew -->";
  static final String END = "<!-- end of what is made -->";

  private Codebook() {}

  static Path file() {
    // Maven runs tests in the module's folder, an IDE often in the project's
    Path here = Path.of("docs", "codebook.md");
    return Files.exists(here) ? here : Path.of("..").resolve(here);
  }

  /** Writes the part into the codebook. */
  public static void main(String[] args) throws IOException {
    Files.writeString(file(), renewed(Files.readString(file())), StandardCharsets.UTF_8);
  }

  /** The codebook with its made part as it should be. */
  static String renewed(String codebook) {
    int begin = codebook.indexOf(BEGIN);
    int end = codebook.indexOf(END);
    String head = begin < 0 ? codebook.stripTrailing() + "\n\n" : codebook.substring(0, begin);
    String tail = end < 0 ? "\n" : codebook.substring(end + END.length());
    return head + BEGIN + "\n\n" + String.join("\n", lines()) + "\n\n" + END + tail;
  }

  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("## Values and words, from the program itself");
    lines.add("");
    values(lines);
    types(lines);
    contexts(lines);
    levels(lines);
    lexicons(lines);
    return lines;
  }

  private static void values(List<String> lines) {
    Map<String, Enum<?>[]> fields = new LinkedHashMap<>();
    fields.put("`status`", Modality.values());
    fields.put("`level` of a visit", VisitLevel.values());
    fields.put("`source_type`", SourceType.values());
    fields.put("`channel`", Channel.values());
    fields.put("`stage` of a deployment", DeploymentStage.values());
    fields.put("`framework` of a deployment", Framework.values());
    fields.put("`status` of an agreement", AgreementStage.values());
    fields.put("`direction` of a relation", RelationSignal.Direction.values());
    fields.put("`source_sector`, `target_sector`", Sector.values());
    lines.add("| field | values |");
    lines.add("|---|---|");
    fields.forEach((field, values) -> lines.add("| " + field + " | " + names(values) + " |"));
    lines.add("");
  }

  private static String names(Enum<?>[] values) {
    return Arrays.stream(values).map(Codebook::name).collect(Collectors.joining(", "));
  }

  /** As the reader's JSON writes it: codes in capitals, words in small letters. */
  private static String name(Enum<?> value) {
    boolean code = value instanceof Sector || value == Framework.UN || value == Framework.NATO;
    return "`" + (code ? value.name() : value.name().toLowerCase(Locale.ROOT)) + "`";
  }

  private static void types(List<String> lines) {
    Map<String, Integer> verbs = new TreeMap<>();
    Map<String, Integer> nouns = new TreeMap<>();
    Map<String, TreeSet<String>> modes = new TreeMap<>();
    Map<String, TreeSet<String>> cameo = new TreeMap<>();
    count("events-verbs", "does", "verbs", verbs, modes, cameo);
    count("events-nouns", "type", "nouns", nouns, modes, cameo);
    count("events-operators", "type", "operator", new TreeMap<>(), modes, cameo);
    lines.add(
        "Words that make events, by PLOVER type (a verb counts once for each line it stands in):");
    lines.add("");
    lines.add("| type | quad | verbs | nouns | modes | CAMEO |");
    lines.add("|---|---|---|---|---|---|");
    for (PloverType type : PloverType.values()) {
      String name = type.name();
      lines.add(
          "| "
              + name
              + " | "
              + type.quad()
              + " | "
              + verbs.getOrDefault(name, 0)
              + " | "
              + nouns.getOrDefault(name, 0)
              + " | "
              + String.join(", ", modes.getOrDefault(name, new TreeSet<>()))
              + " | "
              + String.join(", ", cameo.getOrDefault(name, new TreeSet<>()))
              + " |");
    }
    lines.add("");
  }

  private static void count(
      String table,
      String type,
      String words,
      Map<String, Integer> counts,
      Map<String, TreeSet<String>> modes,
      Map<String, TreeSet<String>> cameo) {
    for (Table.Row row : Table.of("en", table).rows()) {
      row.find(type)
          .ifPresent(
              name -> {
                counts.merge(name, row.list(words).size(), Integer::sum);
                row.find("mode")
                    .ifPresent(m -> modes.computeIfAbsent(name, n -> new TreeSet<>()).add(m));
                row.find("cameo")
                    .ifPresent(c -> cameo.computeIfAbsent(name, n -> new TreeSet<>()).add(c));
              });
    }
  }

  private static void contexts(List<String> lines) {
    List<Table.Row> rows = Table.of("en", "events-contexts").rows();
    lines.add("The " + rows.size() + " contexts of events, with the number of their words:");
    lines.add("");
    lines.add(
        rows.stream()
                .map(row -> "`" + row.get("context") + "` (" + row.list("words").size() + ")")
                .collect(Collectors.joining(", "))
            + ".");
    lines.add("");
  }

  private static void levels(List<String> lines) {
    Map<String, List<String>> titles = new TreeMap<>();
    for (Table.Row row : Table.of("en", "offices").rows()) {
      row.find("level")
          .ifPresent(
              level -> titles.computeIfAbsent(level, l -> new ArrayList<>()).add(row.get("title")));
    }
    lines.add("Offices by the level that they give a visit:");
    lines.add("");
    lines.add("| level | offices |");
    lines.add("|---|---|");
    titles.forEach(
        (level, all) -> lines.add("| `" + level + "` | " + String.join(", ", all) + " |"));
    lines.add("");
  }

  private static void lexicons(List<String> lines) {
    lines.add("Entries of the lexicons that decide what is found:");
    lines.add("");
    lines.add("| file | entries |");
    lines.add("|---|---|");
    for (String name :
        List.of(
            "visit-verbs",
            "visit-nouns",
            "meeting-triggers",
            "cue-verbs",
            "cue-nouns",
            "channels",
            "modality",
            "deployment-words",
            "strength-words",
            "missions",
            "agreement-terms",
            "exercise-terms",
            "relation-signals",
            "relation-triggers",
            "ranks",
            "offices",
            "organisations",
            "hedges")) {
      lines.add("| `" + name + ".tsv` | " + Table.of("en", name).rows().size() + " |");
    }
  }
}
