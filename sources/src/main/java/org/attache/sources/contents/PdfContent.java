package org.attache.sources.contents;

import java.util.List;
import java.util.Optional;
import org.attache.reading.extract.DateText;
import org.attache.sources.pdf.PdfText;
import org.attache.sources.raw.Bytes;
import org.attache.sources.raw.Raw;
import org.attache.sources.raw.UnreadableInput;

/** A PDF. */
final class PdfContent implements Content {
  /** Words of a line that dates a text; in a longer one a date is part of the story. */
  private static final int DATE_LINE = 12;

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("application/pdf");
  }

  @Override
  public Draft read(Raw raw) throws UnreadableInput {
    if (raw.bytes().length == 0) {
      throw new UnreadableInput("the file is empty; there is nothing to read");
    }
    if (!isPdf(raw.bytes())) {
      throw new UnreadableInput("not a PDF, whatever its name says; fetch it anew");
    }
    PdfText pdf = PdfText.of(raw.bytes());
    return Draft.of(String.join("\n\n", pdf.paragraphs()))
        .or("title", pdf.title())
        .or("published", printed(pdf.firstLines()).or(pdf::made));
  }

  /** Some put a few bytes before it. */
  private static boolean isPdf(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 1_024); i++) {
      if (bytes[i] == '%'
          && Bytes.startWith(java.util.Arrays.copyOfRange(bytes, i, i + 5), "%PDF-")) {
        return true;
      }
    }
    return false;
  }

  /** The date at the head of the first page, or at the beginning of the text: PARIS, 8 May. */
  private static Optional<String> printed(List<String> firstLines) {
    for (String line : firstLines) {
      String[] words = line.split(" ", DATE_LINE + 1);
      String start =
          words.length <= DATE_LINE ? line : String.join(" ", List.of(words).subList(0, 6));
      Optional<String> dayFirst = DateText.first(start, false);
      if (dayFirst.isPresent() && dayFirst.equals(DateText.first(start, true))) {
        return dayFirst;
      }
    }
    return Optional.empty();
  }
}
