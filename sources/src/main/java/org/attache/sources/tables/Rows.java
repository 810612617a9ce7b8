package org.attache.sources.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attache.sources.raw.UnreadableInput;

/** Reads the fields of a few records. */
public final class Rows {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Rows() {}

  /** Text of bytes that are UTF-8 or else what Windows writes. */
  public static String decode(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, WINDOWS_1252);
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /**
   * The fields of each record.
   *
   * @throws UnreadableInput if they are no table
   */
  public static List<List<String>> of(String text, Separator separator) throws UnreadableInput {
    List<List<String>> rows = new ArrayList<>();
    CsvRecordHandler bounded =
        CsvRecordHandler.builder()
            .maxFieldSize(Records.LONGEST)
            .maxRecordSize(4 * Records.LONGEST)
            .build();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator.sign())
            .allowExtraCharsAfterClosingQuote(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .maxBufferSize(Records.LONGEST)
            .build(bounded, new StringReader(text))) {
      for (CsvRecord row : reader) {
        rows.add(row.getFields());
      }
      return rows;
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      throw new UnreadableInput("not a row of a table (" + e.getMessage() + ")");
    }
  }
}
