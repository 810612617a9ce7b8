package org.attache.reading.language.corenlp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A step of the build: turns the published models of tags, names and parses into compact forms,
 * which load in a tenth of the time and memory.
 */
public final class ModelConverter {
  private static final String TAGGER = "pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES = "ner/english.all.3class.distsim.crf.ser.gz";
  private static final String PARSER = "parser/nndep/english_UD.gz";

  private ModelConverter() {}

  /**
   * Converts the models, unless that has been done.
   *
   * @param args the folder {@code edu/stanford/nlp/models} with the published models; the folder of
   *     compiled classes, which the compact ones are put beside
   */
  public static void main(String[] args) throws IOException {
    Path published = Path.of(args[0]);
    Path compact =
        Path.of(args[1]).resolve(ModelConverter.class.getPackageName().replace('.', '/'));
    Files.createDirectories(compact);
    convert(
        published.resolve(TAGGER), compact.resolve(Models.TAGGER), TaggerModelConverter::convert);
    convert(published.resolve(NAMES), compact.resolve(Models.NAMES), NameModelConverter::convert);
    convert(published.resolve(PARSER), compact.resolve(Models.PARSER), ModelConverter::parser);
  }

  /**
   * Goes by way of a file of another name: one that was left half written is not taken for done.
   */
  private static void convert(Path published, Path compact, Conversion conversion)
      throws IOException {
    if (Files.exists(compact)) {
      return;
    }
    Path unfinished = compact.resolveSibling(compact.getFileName() + ".part");
    conversion.convert(published, unfinished);
    Files.move(unfinished, compact);
  }

  private static void parser(Path published, Path compact) throws IOException {
    try (InputStream in =
            new GZIPInputStream(new BufferedInputStream(Files.newInputStream(published)), 1 << 16);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(compact))) {
      ParserModelBinary.write(ParserModelText.read(in), out);
    }
  }

  private interface Conversion {
    void convert(Path published, Path compact) throws IOException;
  }
}
