package org.attache.output.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.attache.output.export.SmallRegister;
import org.junit.jupiter.api.Test;

class ReleaseTest {
  private static ReleaseNotes notes(String name) {
    return new ReleaseNotes(
        name, LocalDate.of(2024, 4, 1), "0.1.0", "# Codebook", "No second coder.", "CC BY 4.0");
  }

  private static byte[] release() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Release(SmallRegister.make(), notes("lakes-2024")).write(out);
    return out.toByteArray();
  }

  private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  @Test
  void every_file_has_a_checksum_that_holds() throws Exception {
    Map<String, byte[]> files = unpacked(release());
    byte[] sums = files.remove("lakes-2024/SHA256SUMS");
    Map<String, String> expected = new LinkedHashMap<>();
    new String(sums, StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> expected.put("lakes-2024/" + line.substring(66), line.substring(0, 64)));

    assertThat(expected.keySet()).containsExactlyInAnyOrderElementsOf(files.keySet());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.getValue());
      assertThat(HexFormat.of().formatHex(digest)).isEqualTo(expected.get(file.getKey()));
    }
    assertThat(files)
        .containsKeys(
            "lakes-2024/index.html",
            "lakes-2024/codebook.md",
            "lakes-2024/gaps.md",
            "lakes-2024/data/visits.parquet",
            "lakes-2024/data/register.annotations.jsonld",
            "lakes-2024/data/register.bib");
  }

  @Test
  void a_browser_shows_every_evidence_sentence_and_runs_none_of_it() throws IOException {
    String page =
        new String(unpacked(release()).get("lakes-2024/pages/visits.html"), StandardCharsets.UTF_8);

    assertThat(page)
        .contains("foreign minister &lt;b&gt;Achieng&lt;/b&gt; arrived in Kampala")
        .contains("=HYPERLINK: Minister Achieng was in Kampala on Tuesday.")
        .doesNotContain("<b>Achieng", "<script");
  }

  @Test
  void the_same_register_gives_the_same_archive() throws IOException {
    assertThat(release()).isEqualTo(release());
  }

  @Test
  void the_gaps_count_what_is_missing() throws IOException {
    String gaps = new String(unpacked(release()).get("lakes-2024/gaps.md"), StandardCharsets.UTF_8);

    assertThat(gaps)
        .contains("2 reports of 2 independent origins, 0 of them without a date")
        .contains("| visits | 1 | 0 | 0 | 0 | 0 | 1 |")
        .contains("| deployments | 1 | 0 | 1 | 1 | 1 | 0 |");
  }

  @Test
  void a_name_with_a_path_in_it_is_refused() {
    assertThatThrownBy(() -> notes("../x")).hasMessageContaining("letters, digits");
  }
}
