package org.attache.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.attache.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {
  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static PressRelease release() {
    return new PressRelease()
        .lines(60, 40, 9, "Ministry of Defence - Press Office")
        .lines(60, 100, 18, "Chief of the Navy in Lisbon", "for Talks on Patrols")
        .lines(60, 160, 11, "Ref. 17/24        8 May 2024")
        .lines(
            60,
            200,
            11,
            "The chief of the Norwegian navy, Rear Admiral Oda Lien, arrived in Lisbon on Mon-",
            "day for three days of talks with her Portuguese counterpart and the vice-",
            "president of the shipyard.")
        .lines(
            60,
            260,
            11,
            "Both navies want to patrol the waters north of the Azores together from next sum-",
            "mer on, as the two govern-",
            "ments agreed in March.")
        .lines(60, 800, 9, "Page 1 of 2")
        .nextPage()
        .lines(60, 40, 9, "Ministry of Defence - Press Office")
        .lines(60, 100, 11, "She will leave on Thursday, her office said on Tuesday morning.")
        .lines(60, 800, 9, "Page 2 of 2");
  }

  @Test
  void a_press_release_gives_title_date_and_paragraphs_without_what_is_on_every_page()
      throws IOException {
    try (PressRelease pdf = release()) {
      Opened opened = Opened.of(file("release.pdf", pdf.bytes()));
      Report report = opened.report();
      assertThat(report.title()).contains("Chief of the Navy in Lisbon for Talks on Patrols");
      assertThat(report.published()).contains("2024-05-08");
      assertThat(report.text())
          .isEqualTo(
              "Ref. 17/24 8 May 2024\n\n"
                  + "The chief of the Norwegian navy, Rear Admiral Oda Lien, arrived in Lisbon on"
                  + " Monday for three days of talks with her Portuguese counterpart and the"
                  + " vice-president of the shipyard.\n\n"
                  + "Both navies want to patrol the waters north of the Azores together from next"
                  + " summer on, as the two governments agreed in March.\n\n"
                  + "She will leave on Thursday, her office said on Tuesday morning.");
      Item.Readable item = opened.readable().get(0);
      assertThat(new ReportMaker(true).make(item.raw(), item.position())).isEqualTo(item);
    }
  }

  @Test
  void columns_are_read_one_after_the_other_although_their_lines_stand_side_by_side()
      throws IOException {
    try (PressRelease pdf =
        new PressRelease()
            .lines(60, 100, 18, "Two Ministers, one Bridge over the River")
            .lines(
                60,
                150,
                10,
                "The ministers of transport of Laos and",
                "Thailand met on the bridge on Monday,",
                "each of them coming from their own",
                "side of the river. They shook hands in")
            .lines(
                310,
                150,
                10,
                "the middle and opened the new lane for",
                "lorries. It is the third bridge that",
                "the two countries have built since the",
                "nineties, and the longest of them all.")
            .lines(
                60,
                230,
                10,
                "This line runs over the whole width of the page, below both of the"
                    + " columns, and ends the report of that day.")) {
      assertThat(Opened.of(file("two.pdf", pdf.bytes())).report().text())
          .isEqualTo(
              "The ministers of transport of Laos and Thailand met on the bridge on Monday, each of"
                  + " them coming from their own side of the river. They shook hands in the middle"
                  + " and opened the new lane for lorries. It is the third bridge that the two"
                  + " countries have built since the nineties, and the longest of them all.\n\n"
                  + "This line runs over the whole width of the page, below both of the columns,"
                  + " and ends the report of that day.");
    }
  }

  @Test
  void the_data_of_the_file_help_where_the_page_says_nothing() throws IOException {
    try (PressRelease pdf =
        new PressRelease().lines(60, 100, 11, "The envoy arrived in Accra and left again.")) {
      PDDocumentInformation data = new PDDocumentInformation();
      data.setTitle("An envoy in Accra");
      data.setCreationDate(
          java.util.GregorianCalendar.from(
              java.time.ZonedDateTime.parse("2024-05-08T23:30:00+02:00")));
      pdf.document.setDocumentInformation(data);
      Report report = Opened.of(file("r.pdf", pdf.bytes())).report();
      assertThat(report.title()).contains("An envoy in Accra");
      assertThat(report.published()).contains("2024-05-08");
    }
  }

  @Test
  void encrypted_damaged_and_empty_files_and_mere_pictures_are_named() throws IOException {
    try (PressRelease pdf = release()) {
      byte[] whole = pdf.bytes();
      pdf.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertThat(Opened.of(file("locked.pdf", pdf.bytes())).problems().get(0))
          .contains("an encrypted PDF");
      byte[] noise = Arrays.copyOf(whole, 400);
      assertThat(Opened.of(file("cut.pdf", noise)).problems()).hasSize(1);
      assertThat(
              Opened.of(file("not.pdf", "The envoy left.".getBytes(StandardCharsets.UTF_8)))
                  .problems()
                  .get(0))
          .contains("not a PDF");
      assertThat(Opened.of(file("empty.pdf", new byte[0])).problems().get(0)).contains("empty");
    }
    try (PressRelease blank = new PressRelease()) {
      assertThat(Opened.of(file("blank.pdf", blank.bytes())).problems().get(0))
          .contains("a PDF without text");
    }
  }

  @Test
  void a_pdf_that_unpacks_to_a_gigabyte_is_refused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      byte[] spaces = new byte[1 << 20];
      Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 1_024; i++) {
        out.write(spaces);
      }
    }
    try (PressRelease pdf = release()) {
      COSStream bomb = pdf.document.getDocument().createCOSStream();
      try (java.io.OutputStream out = bomb.createRawOutputStream()) {
        out.write(packed.toByteArray());
      }
      bomb.setItem(COSName.FILTER, COSName.FLATE_DECODE);
      pdf.document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, bomb);
      assertThat(Opened.of(file("bomb.pdf", pdf.bytes())).problems().get(0))
          .contains("hundreds of megabytes");
    }
  }

  @Test
  void a_pdf_is_told_by_its_first_bytes() throws IOException {
    try (PressRelease pdf = release()) {
      assertThat(Opened.of(file("release", pdf.bytes())).report().title()).isPresent();
    }
  }
}
