package org.attache.output.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attache.output.export.ExportFormat;
import org.attache.output.export.Formats;
import org.attache.output.export.Selection;
import org.attache.register.Reads;
import org.attache.register.entry.Kind;

/**
 * Freezes a register into one ZIP archive: the data in several formats, codebook, agreement scores,
 * known gaps, licences, how to cite it, checksums of all files, and pages that show every entry
 * with its evidence sentences in any browser, offline. The same register and notes give the same
 * bytes.
 */
public final class Release {
  /** Formats that hold all kinds in one file. */
  private static final List<String> WHOLE =
      List.of("jsonl", "annotations", "polecat", "geojson", "graphml", "csl", "bibtex");

  /** Formats with one file for each kind. */
  private static final List<String> BY_KIND = List.of("csv", "parquet");

  private final Reads register;
  private final ReleaseNotes notes;
  private final Map<String, String> checksums = new TreeMap<>();

  public Release(Reads register, ReleaseNotes notes) {
    this.register = register;
    this.notes = notes;
  }

  /** Writes the archive. Does not close the stream. */
  public void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    Selection all = Selection.all(register);
    for (String name : WHOLE) {
      ExportFormat format = format(name);
      file(zip, "data/register." + format.extension(), stream -> format.write(all, stream));
    }
    for (Kind kind : Kind.values()) {
      for (String name : BY_KIND) {
        ExportFormat format = format(name);
        file(
            zip,
            "data/" + kind.plural() + "." + format.extension(),
            stream -> format.write(all.only(kind), stream));
      }
    }
    text(zip, "codebook.md", notes.codebook());
    text(zip, "agreement.md", notes.agreement());
    text(zip, "licences.md", notes.licences());
    text(zip, "gaps.md", Gaps.of(register));
    text(zip, "CITATION.cff", citation());
    new Pages(register, notes).each((path, page) -> file(zip, path, page::write));
    text(zip, "README.md", readme());
    StringBuilder sums = new StringBuilder();
    checksums.forEach((path, sum) -> sums.append(sum).append("  ").append(path).append('\n'));
    text(zip, "SHA256SUMS", sums.toString());
    zip.finish();
  }

  private static ExportFormat format(String name) {
    return Formats.named(name).orElseThrow();
  }

  private void text(ZipOutputStream zip, String path, String text) throws IOException {
    file(zip, path, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private void file(ZipOutputStream zip, String path, Content content) throws IOException {
    ZipEntry entry = new ZipEntry(notes.name() + "/" + path);
    entry.setTimeLocal(notes.date().atStartOfDay());
    zip.putNextEntry(entry);
    DigestOutputStream digest = new DigestOutputStream(new Open(zip), sha256());
    content.write(digest);
    digest.flush();
    zip.closeEntry();
    checksums.put(path, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String readme() {
    String text =
        """
        # %s

        A release of an Attaché register, frozen on %s.

        - `index.html` opens in any browser, without a network: every entry with every evidence sentence.
        - `data/` holds the register as CSV and Parquet (one table for each kind), JSON Lines (everything),
          W3C Web Annotations, POLECAT, GeoJSON and GraphML, and the reports as CSL-JSON and BibTeX.
        - `codebook.md` says what each field means, `gaps.md` what is known to be missing, `agreement.md` how far
          coders agree, `licences.md` on what terms all this may be used.
        - `SHA256SUMS` has a checksum for each file: `sha256sum -c SHA256SUMS`.

        Made with Attaché %s. How to cite it: `CITATION.cff`.
        """;
    return String.format(Locale.ROOT, text, notes.name(), notes.date(), notes.version());
  }

  private String citation() {
    String text =
        """
        cff-version: 1.2.0
        message: "If you use this dataset, please cite it."
        type: dataset
        title: "%s"
        authors:
          - name: "The coders of %s"
        version: "%s"
        date-released: %s
        keywords:
          - event data
          - diplomacy
        """;
    return String.format(Locale.ROOT, text, notes.name(), notes.name(), notes.date(), notes.date());
  }

  /** Something that writes a file. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** A stream that stays open when whoever writes a part of it closes theirs. */
  private static final class Open extends java.io.FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
