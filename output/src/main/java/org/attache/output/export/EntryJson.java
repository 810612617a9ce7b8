package org.attache.output.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.attache.register.Reads;
import org.attache.register.entry.Entry;

/** One entry as the line that {@code jsonl} exports for it. */
public final class EntryJson {
  private EntryJson() {}

  /** Writes the line. Does not close the stream. */
  public static void write(Reads register, Entry entry, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.on(out)) {
      Selection all = Selection.all(register);
      JsonLinesFormat.entry(json, all.row(entry), all);
      json.writeRaw('\n');
    }
  }
}
