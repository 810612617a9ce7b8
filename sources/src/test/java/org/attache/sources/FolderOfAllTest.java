package org.attache.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.attache.sources.raw.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderOfAllTest {
  private static final String VISIT =
      "The defence minister of Latvia arrived in Helsinki on Monday for talks about the border.";

  @TempDir Path folder;

  private void packed(String name, byte[] bytes) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(bytes);
    }
  }

  @Test
  void a_folder_takes_every_kind_also_packed_and_one_bad_file_stops_nothing() throws IOException {
    packed("a.csv.gz", ("text\n\"" + VISIT + "\"\n").getBytes(StandardCharsets.UTF_8));
    String mail = "From: a@b.example\nMessage-ID: <1@b>\nSubject: S\n\n" + VISIT + "\n";
    packed("b.eml.gz", mail.getBytes(StandardCharsets.UTF_8));
    Files.writeString(folder.resolve("c.json"), "{ \"text\":\n \"" + VISIT + "\"}");
    Files.writeString(folder.resolve("d.mbox"), "From x\n" + mail);
    try (PressRelease pdf = new PressRelease().lines(60, 100, 11, VISIT)) {
      packed("e.pdf.gz", pdf.bytes());
    }
    Files.write(folder.resolve("f.warc.gz"), new byte[] {1, 2, 3});
    Files.writeString(folder.resolve("g.tsv"), "n\ttext\n1\t" + VISIT + "\n");
    Files.writeString(folder.resolve("h.txt"), VISIT);
    Files.writeString(folder.resolve("i.exe"), VISIT);
    Opened opened = Opened.of(folder);
    assertThat(opened.texts()).as("%s", opened.problems()).hasSize(7).containsOnly(VISIT);
    assertThat(opened.problems()).hasSize(1);
    assertThat(opened.problems().get(0)).contains("f.warc.gz: ");
    List<Item> all = opened.items();
    for (int i = 0; i < all.size(); i++) {
      Position kept = Position.parse(all.get(i).position().text());
      assertThat(Opened.after(folder, kept).items()).isEqualTo(all.subList(i + 1, all.size()));
    }
  }
}
