package org.attache.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attache.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {
  private static final String HEAD =
      "From: =?UTF-8?Q?Minist=C3=A8re?= Press Office <press@ministry.example>\r\n"
          + "To: list@ministry.example\r\n"
          + "Subject: =?UTF-8?B?VmlzaXQgdG8gxYHDs2TFug==?=\r\n of the minister\r\n"
          + "Date: Wed, 8 May 2024 09:30:00 +0200 (CEST)\r\n"
          + "Message-ID: <77.1@ministry.example>\r\n"
          + "MIME-Version: 1.0\r\n";

  private static final String TEXT =
      "The foreign minister arrived in Lodz on Tuesday.\r\n\r\nShe met the mayor, who thanked her"
          + " for the help after the flood.";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String plain(String text) {
    return HEAD + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n";
  }

  @Test
  void a_mail_gives_its_text_with_subject_sender_and_date() throws IOException {
    Opened opened = Opened.of(file("m.eml", plain(TEXT)));
    Report report = opened.report();
    assertThat(report.text()).isEqualTo(TEXT.replace("\r\n", "\n"));
    assertThat(report.title()).contains("Visit to Łódź of the minister");
    assertThat(report.publisher()).contains("Ministère Press Office");
    assertThat(report.published()).contains("2024-05-08T09:30:00+02:00");
    assertThat(report.id()).contains("77.1@ministry.example");
    Item.Readable item = opened.readable().get(0);
    assertThat(new ReportMaker(true).make(item.raw(), item.position())).isEqualTo(item);
  }

  @Test
  void of_a_newsletter_the_article_is_taken_and_attachments_are_not() throws IOException {
    String html =
        "<html><body><table><tr><td><a href=3D\"https://x.example\">View in"
            + " browser</a></td></tr><tr><td><p>The foreign minister arrived in the caf=E9 of the"
            + " town hall on Tuesday=\r\n"
            + " morning, where the mayor and the council had been waiting for an hour.</p><p>She"
            + " thanked them for their patience and promised that the bridge would be open again in"
            + " June, and the road to the border in July at the latest.</p></td></tr>"
            + "</table></body></html>";
    String mail =
        HEAD
            + "Content-Type: multipart/mixed; boundary=out\r\n\r\nnothing to see\r\n--out\r\n"
            + "Content-Type: multipart/alternative; boundary=\"in\"\r\n\r\n--in\r\n"
            + "Content-Type: text/plain\r\n\r\nSee the page.\r\n--in\r\n"
            + "Content-Type: text/html; charset=iso-8859-1\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
            + html
            + "\r\n--in--\r\n--out\r\nContent-Type: image/png\r\n"
            + "Content-Disposition: attachment; filename=a.png\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--out--\r\n";
    String text = Opened.of(file("n.eml", mail)).report().text();
    assertThat(text)
        .startsWith("The foreign minister arrived in the café of the town hall on Tuesday morning,")
        .endsWith("in July at the latest.");
  }

  @Test
  void a_mailbox_gives_its_mails_one_by_one_and_is_gone_on_with() throws IOException {
    String box =
        "From press@ministry.example Wed May  8 09:30:00 2024\r\n"
            + plain("First. The minister left.\r\n\r\n>From there she went home.")
            + "\r\nFrom press@ministry.example Thu May  9 09:30:00 2024\r\n"
            + plain("Second. The minister came back from Oslo.\r\nFrom here she phoned.")
            + "\r\nFrom x Thu May  9 10:30:00 2024\r\n"
            + HEAD
            + "\r\n\r\n";
    Path file = file("press.mbox", box);
    Opened opened = Opened.of(file);
    assertThat(opened.texts())
        .containsExactly(
            "First. The minister left.\n\nFrom there she went home.",
            "Second. The minister came back from Oslo.\nFrom here she phoned.");
    assertThat(opened.problems()).hasSize(1);
    assertThat(opened.problems().get(0)).contains("press.mbox:", "a mail without a text");
    List<Item> all = opened.items();
    for (int i = 0; i < all.size(); i++) {
      assertThat(Opened.after(file, all.get(i).position()).items())
          .isEqualTo(all.subList(i + 1, all.size()));
    }
  }

  @Test
  void letters_of_undeclared_encodings_are_kept() throws IOException {
    byte[] mail =
        (HEAD + "\r\nThe minister drank a coffee in the café of the airport.\r\n")
            .getBytes(Charset.forName("windows-1252"));
    Path file = Files.write(folder.resolve("m.eml"), mail);
    assertThat(Opened.of(file).report().text()).contains("the café of");
  }

  @Test
  void parts_within_parts_without_end_are_refused() throws IOException {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < 20_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n--b");
      mail.append(i).append("\r\n");
    }
    mail.append("Content-Type: text/plain\r\n\r\nThe end.");
    assertThat(Opened.of(file("deep.eml", mail.toString())).problems()).hasSize(1);
    assertThat(Opened.of(file("deep.eml", mail.toString())).problems().get(0))
        .contains("parts within parts");
  }

  @Test
  void a_mail_of_forty_megabytes_is_refused_and_the_next_one_read() throws IOException {
    Path file = folder.resolve("big.mbox");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(("From a\n" + HEAD + "\r\n").getBytes(StandardCharsets.UTF_8));
      byte[] block = ("The minister slept. ".repeat(4_000) + "\n").getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 40_000_000 / block.length; i++) {
        out.write(block);
      }
      out.write(("\nFrom b\n" + plain(TEXT)).getBytes(StandardCharsets.UTF_8));
    }
    Opened opened = Opened.of(file);
    assertThat(opened.reports()).hasSize(1);
    assertThat(opened.problems().get(0)).contains("big.mbox:1: a mail larger than 32 MiB");
  }

  @Test
  void what_only_calls_itself_a_mailbox_is_refused() throws IOException {
    assertThat(Opened.of(file("a.mbox", "The minister left.\n")).problems().get(0))
        .contains("not a mailbox");
    assertThat(Opened.of(file("b.eml", "")).problems()).hasSize(1);
  }
}
