package org.attache.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attache.model.Report;
import org.attache.sources.raw.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

class WarcTest {
  private static final Instant FETCHED = Instant.parse("2024-05-08T09:30:00Z");

  @TempDir Path folder;

  private static String page(int number) {
    return "<!doctype html><html><head><title>Talks number "
        + number
        + "</title></head><body><article><p>The foreign minister of Ghana met his counterpart from"
        + " Togo in Lomé on Monday for talks number "
        + number
        + " about the border between the two countries.</p><p>Both sides said after the meeting"
        + " that they would open a second crossing before the end of the year.</p></article></body>"
        + "</html>";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static HttpResponse.Builder html(byte[] body) throws IOException {
    return new HttpResponse.Builder(200, "OK").body(MediaType.HTML, body);
  }

  private static WarcResponse.Builder record(String path, HttpResponse http) throws IOException {
    return new WarcResponse.Builder("https://news.example/" + path).date(FETCHED).body(http);
  }

  /** Records as a crawler would write them, each in a member of its own if packed. */
  private static byte[] warc(WarcCompression compression, WarcResponse... records)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
      writer.write(new Warcinfo.Builder().date(FETCHED).build());
      for (WarcResponse record : records) {
        writer.write(record);
      }
    }
    return out.toByteArray();
  }

  private static WarcResponse[] pages(int count) throws IOException {
    WarcResponse[] records = new WarcResponse[count];
    for (int i = 0; i < count; i++) {
      records[i] = record("n/" + i, html(utf8(page(i))).build()).build();
    }
    return records;
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void pages_of_an_archive_become_reports_with_their_address_and_time() throws IOException {
    Path file = file("news.warc.gz", warc(WarcCompression.GZIP, pages(3)));
    List<Item.Readable> items = Opened.of(file).readable();
    assertThat(items).hasSize(3);
    Report second = items.get(1).report();
    assertThat(second.url()).contains("https://news.example/n/1");
    assertThat(second.title()).contains("Talks number 1");
    assertThat(second.text()).startsWith("The foreign minister of Ghana").contains("Lomé");
    assertThat(items.get(1).raw().fetched()).contains("2024-05-08T09:30:00Z");
    assertThat(new String(items.get(1).raw().bytes(), StandardCharsets.UTF_8)).isEqualTo(page(1));
    assertThat(new ReportMaker(true).make(items.get(1).raw(), items.get(1).position()))
        .isEqualTo(items.get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GZIP", "NONE"})
  void a_run_goes_on_at_the_byte_where_it_was_interrupted(WarcCompression compression)
      throws IOException {
    Path file = file("news.warc", warc(compression, pages(5)));
    List<Item> all = Opened.of(file).items();
    assertThat(all).hasSize(5);
    for (int i = 0; i < all.size(); i++) {
      assertThat(Opened.after(file, all.get(i).position()).items())
          .isEqualTo(all.subList(i + 1, all.size()));
    }
    assertThat(all.get(4).position().offset()).isGreaterThan(Files.size(file) / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GZIP", "NONE"})
  void behind_damage_it_goes_on_with_the_next_record(WarcCompression compression)
      throws IOException {
    byte[] bytes = warc(compression, pages(6));
    Path whole = file("whole.warc", bytes);
    long third = Opened.of(whole).items().get(2).position().offset();
    Arrays.fill(bytes, (int) third + 30, (int) third + 60, (byte) 0xA5);
    Opened opened = Opened.of(file("damaged.warc", bytes));
    assertThat(opened.reports())
        .extracting(r -> r.url().orElseThrow())
        .containsExactly(
            "https://news.example/n/0",
            "https://news.example/n/1",
            "https://news.example/n/3",
            "https://news.example/n/4",
            "https://news.example/n/5");
    assertThat(opened.problems()).hasSize(1);
    assertThat(opened.problems().get(0)).contains("damaged.warc:" + third, "damaged record");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GZIP", "NONE"})
  void a_file_cut_off_anywhere_gives_the_records_before(WarcCompression compression)
      throws IOException {
    byte[] bytes = warc(compression, pages(4));
    for (int cut = bytes.length - 30; cut > 1_000; cut -= 97) {
      Opened opened = Opened.of(file("cut.warc", Arrays.copyOf(bytes, cut)));
      assertThat(opened.reports()).hasSizeLessThan(4);
      assertThat(opened.problems().size()).isBetween(0, 1);
    }
    Opened lastCut = Opened.of(file("cut.warc", Arrays.copyOf(bytes, bytes.length - 120)));
    assertThat(lastCut.reports()).hasSize(3);
    assertThat(lastCut.problems()).hasSize(1);
  }

  @Test
  void only_pages_that_were_had_are_read() throws IOException {
    WarcResponse picture =
        record(
                "p.jpg",
                new HttpResponse.Builder(200, "OK")
                    .body(MediaType.parse("image/jpeg"), new byte[100])
                    .build())
            .build();
    WarcResponse gone =
        record(
                "gone",
                new HttpResponse.Builder(404, "Not Found")
                    .body(MediaType.HTML, utf8(page(1)))
                    .build())
            .build();
    WarcResponse robots =
        record(
                "robots.txt",
                new HttpResponse.Builder(200, "OK")
                    .body(MediaType.PLAIN_TEXT, utf8("User-agent: *"))
                    .build())
            .build();
    WarcResponse cutOff =
        record("long", html(utf8(page(2))).build()).truncated(WarcTruncationReason.LENGTH).build();
    Path file =
        file("news.warc", warc(WarcCompression.NONE, picture, gone, robots, cutOff, pages(1)[0]));
    Opened opened = Opened.of(file);
    assertThat(opened.reports()).hasSize(1);
    assertThat(opened.problems()).hasSize(1);
    assertThat(opened.problems().get(0)).contains("cut off when it was archived");
  }

  @Test
  void packed_bodies_and_declared_charsets_are_honoured() throws IOException {
    byte[] latin = page(7).getBytes(Charset.forName("ISO-8859-1"));
    WarcResponse packed =
        record(
                "packed",
                new HttpResponse.Builder(200, "OK")
                    .addHeader("Content-Encoding", "gzip")
                    .body(MediaType.parse("text/html; charset=ISO-8859-1"), gzip(latin))
                    .build())
            .build();
    WarcResponse alreadyUnpacked =
        record(
                "plain",
                new HttpResponse.Builder(200, "OK")
                    .addHeader("Content-Encoding", "gzip")
                    .body(MediaType.parse("text/html; charset=ISO-8859-1"), latin)
                    .build())
            .build();
    WarcResponse brotli =
        record(
                "br",
                new HttpResponse.Builder(200, "OK")
                    .addHeader("Content-Encoding", "br")
                    .body(MediaType.HTML, new byte[] {0x1b, 0x10, 0x02, 0x05})
                    .build())
            .build();
    Opened opened =
        Opened.of(
            file("news.warc.gz", warc(WarcCompression.GZIP, packed, alreadyUnpacked, brotli)));
    assertThat(opened.texts()).hasSize(2).allMatch(text -> text.contains("Lomé"));
    assertThat(opened.problems()).hasSize(1);
    assertThat(opened.problems().get(0)).contains("packed as 'br'");
  }

  @Test
  void a_bomb_in_a_record_is_refused_and_the_next_one_read() throws IOException {
    WarcResponse bomb =
        record(
                "bomb",
                new HttpResponse.Builder(200, "OK")
                    .addHeader("Content-Encoding", "gzip")
                    .body(MediaType.HTML, gzip(new byte[80 << 20]))
                    .build())
            .build();
    Opened opened = Opened.of(file("news.warc.gz", warc(WarcCompression.GZIP, bomb, pages(1)[0])));
    assertThat(opened.reports()).hasSize(1);
    assertThat(opened.problems()).hasSize(1);
    assertThat(opened.problems().get(0)).containsAnyOf("64 MiB", "five hundred times");
  }

  @Test
  void an_endless_head_is_damage() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] head = new byte[40 << 20];
    Arrays.fill(head, (byte) 'a');
    byte[] start = utf8("WARC/1.0\r\nX-Long: ");
    byte[] record = Arrays.copyOf(start, start.length + head.length);
    System.arraycopy(head, 0, record, start.length, head.length);
    bytes.write(record);
    bytes.write(utf8("\r\n\r\n"));
    bytes.write(warc(WarcCompression.NONE, pages(2)));
    Opened opened = Opened.of(file("head.warc", bytes.toByteArray()));
    assertThat(opened.reports()).hasSize(2);
    assertThat(opened.problems()).hasSize(1);
    assertThat(opened.problems().get(0)).contains("its head is too long");
  }

  @Test
  void an_archive_from_standard_input_is_read_too() throws IOException {
    assertThat(Opened.ofStandardInput(warc(WarcCompression.GZIP, pages(2))).reports()).hasSize(2);
  }

  @Test
  void what_only_calls_itself_a_web_archive_is_refused() throws IOException {
    Path file = file("news.warc", utf8("The minister of trade arrived in Accra on Monday."));
    assertThat(Opened.of(file).problems()).hasSize(1);
    assertThat(Opened.of(file).problems().get(0)).contains("not a web archive");
  }

  @Test
  void the_archives_in_a_wacz_are_read_one_after_the_other_and_gone_on_with() throws IOException {
    Path file = folder.resolve("crawl.wacz");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("datapackage.json"));
      zip.write(utf8("{}"));
      zip.putNextEntry(new ZipEntry("archive/a.warc.gz"));
      zip.write(warc(WarcCompression.GZIP, pages(2)));
      zip.putNextEntry(new ZipEntry("archive/b.warc"));
      zip.write(warc(WarcCompression.NONE, pages(3)));
    }
    for (Path input : List.of(file, folder)) {
      List<Item> all = Opened.of(input).items();
      assertThat(all).hasSize(5).allMatch(Item.Readable.class::isInstance);
      for (int i = 0; i < all.size(); i++) {
        Position kept = Position.parse(all.get(i).position().text());
        assertThat(Opened.after(input, kept).items()).isEqualTo(all.subList(i + 1, 5));
      }
    }
  }

  @Test
  void a_zip_file_of_something_else_and_a_damaged_one_are_refused() throws IOException {
    Path other = folder.resolve("other.wacz");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(other))) {
      zip.putNextEntry(new ZipEntry("holiday.jpg"));
      zip.write(new byte[100]);
    }
    assertThat(Opened.of(other).problems().get(0)).contains("without web archives");
    Path damaged = file("damaged.wacz", Arrays.copyOf(Files.readAllBytes(other), 60));
    assertThat(Opened.of(damaged).problems().get(0)).contains("damaged zip file");
  }

  @Test
  void a_thousand_records_are_read_one_at_a_time() throws IOException {
    Path file = file("news.warc.gz", warc(WarcCompression.GZIP, pages(1_000)));
    List<Long> offsets = new ArrayList<>();
    Opened.inputs(Opened.NOTHING_SAID)
        .open(file.toString(), item -> offsets.add(item.position().offset()));
    assertThat(offsets).hasSize(1_000).isSorted().doesNotHaveDuplicates();
  }
}
