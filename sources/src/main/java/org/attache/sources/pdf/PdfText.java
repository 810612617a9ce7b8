package org.attache.sources.pdf;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.attache.sources.raw.UnreadableInput;

/**
 * What a PDF says.
 *
 * @param paragraphs in reading order, without headers, footers and the title
 * @param title from the file's own data, or what is set largest on the first page
 * @param firstLines as they stand on the first page, where the date is printed
 * @param made the day on which the file was made, ISO 8601, as it says itself
 */
public record PdfText(
    List<String> paragraphs,
    Optional<String> title,
    List<String> firstLines,
    Optional<String> made) {
  private static final int MOST_PAGES = 500;
  private static final int FIRST_LINES = 14;

  public PdfText {
    paragraphs = List.copyOf(paragraphs);
    Objects.requireNonNull(title, "title");
    firstLines = List.copyOf(firstLines);
    Objects.requireNonNull(made, "made");
  }

  /**
   * Reads a PDF.
   *
   * @throws UnreadableInput if it is none, encrypted, damaged, too long, or only pictures
   */
  public static PdfText of(byte[] pdf) throws UnreadableInput {
    PdfBombs.refuse(pdf);
    try (PDDocument document =
        Loader.loadPDF(pdf, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      int pages = document.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw new UnreadableInput("a PDF of " + pages + " pages; split it");
      }
      return of(document);
    } catch (InvalidPasswordException e) {
      throw new UnreadableInput("an encrypted PDF; save it without its password");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox answers to damage with exceptions of many kinds
      throw new UnreadableInput("a damaged PDF (" + firstLine(e) + "); fetch it anew");
    }
  }

  private static String firstLine(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static PdfText of(PDDocument document) throws IOException, UnreadableInput {
    PageGlyphs glyphs = new PageGlyphs();
    glyphs.getText(document);
    List<Double> heights = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      heights.add((double) page.getCropBox().getHeight());
    }
    List<Line> all = new ArrayList<>();
    for (int page = 0; page < glyphs.pages().size(); page++) {
      int columns = all.isEmpty() ? 0 : all.get(all.size() - 1).column();
      all.addAll(PageLines.of(glyphs.pages().get(page), page, columns));
    }
    List<Line> lines = Margins.without(all, heights);
    if (lines.isEmpty()) {
      throw new UnreadableInput(
          "a PDF without text, pictures of pages perhaps; run text recognition over it first");
    }
    PDDocumentInformation data = document.getDocumentInformation();
    Title title = Title.of(lines, Optional.ofNullable(data.getTitle()));
    return new PdfText(
        Paragraphs.of(title.rest()),
        title.text(),
        all.stream().filter(l -> l.page() == 0).limit(FIRST_LINES).map(Line::text).toList(),
        Optional.ofNullable(data.getCreationDate()).map(PdfText::day));
  }

  private static String day(Calendar date) {
    Instant instant = date.toInstant();
    int offset = date.getTimeZone().getOffset(instant.toEpochMilli()) / 1000;
    return instant
        .truncatedTo(ChronoUnit.SECONDS)
        .atOffset(ZoneOffset.ofTotalSeconds(offset / 60 * 60))
        .toLocalDate()
        .toString();
  }
}
