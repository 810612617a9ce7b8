package org.attache.sources;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Writes PDFs for tests, line by line. */
final class PressRelease implements AutoCloseable {
  private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

  final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);

  PressRelease() {
    document.addPage(page);
  }

  PressRelease nextPage() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /**
   * Lines one below the other.
   *
   * @param left in points
   * @param top of the first line, in points from the top
   */
  PressRelease lines(double left, double top, double size, String... lines) {
    return lines(left, top, size, Arrays.asList(lines));
  }

  PressRelease lines(double left, double top, double size, List<String> lines) {
    try (PDPageContentStream out =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, false)) {
      double base = PDRectangle.A4.getHeight() - top;
      for (String line : lines) {
        out.beginText();
        out.setFont(FONT, (float) size);
        out.newLineAtOffset((float) left, (float) base);
        out.showText(line);
        out.endText();
        base -= size * 1.25;
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
