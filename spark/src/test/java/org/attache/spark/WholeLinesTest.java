package org.attache.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WholeLinesTest {
  private static final String LINES = "first line\n\nthird, a longer line\nlast without an end";

  @Test
  void pieces_of_any_size_give_every_line_once() throws IOException {
    byte[] all = LINES.getBytes(StandardCharsets.UTF_8);
    for (int size = 1; size <= all.length + 1; size++) {
      StringBuilder together = new StringBuilder();
      for (int start = 0; start < all.length; start += size) {
        together.append(piece(all, start, Math.min(all.length, start + size)));
      }
      assertThat(together).as("pieces of " + size).hasToString(LINES);
    }
  }

  @Test
  void a_line_belongs_to_the_piece_it_begins_in() throws IOException {
    byte[] all = LINES.getBytes(StandardCharsets.UTF_8);
    assertThat(piece(all, 0, 3)).isEqualTo("first line\n");
    assertThat(piece(all, 3, 11)).isEmpty();
    assertThat(piece(all, 11, 13)).isEqualTo("\nthird, a longer line\n");
  }

  private static String piece(byte[] all, int start, int end) throws IOException {
    InputStream in = new ByteArrayInputStream(all);
    in.skipNBytes(Math.max(0, start - 1));
    try (InputStream lines = new WholeLines(in, start, end)) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
