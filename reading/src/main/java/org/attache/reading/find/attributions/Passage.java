package org.attache.reading.find.attributions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Span;
import org.attache.reading.language.AnnotatedReport;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;

/** A report with its quotations laid over its sentences. */
final class Passage {
  private final AnnotatedReport report;
  private final List<Quotation> quotations;
  private final List<Line> lines = new ArrayList<>();
  private final Map<Integer, Integer> paragraphStarts = new HashMap<>();

  Passage(AnnotatedReport report) {
    this.report = report;
    this.quotations = Quotations.in(report.report().text(), report.sentences());
    int q = 0;
    for (Sentence sentence : report.sentences()) {
      int[] quotationOf = new int[sentence.size()];
      for (Token token : sentence.tokens()) {
        while (q < quotations.size() && quotations.get(q).span().end() <= token.span().start()) {
          q++;
        }
        boolean inside =
            q < quotations.size() && quotations.get(q).span().start() <= token.span().start();
        quotationOf[token.index()] = inside ? q : -1;
      }
      paragraphStarts.putIfAbsent(sentence.paragraph(), sentence.span().start());
      lines.add(new Line(this, sentence, quotationOf));
    }
  }

  List<Line> lines() {
    return lines;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  String text() {
    return report.report().text();
  }

  boolean startsParagraph(Quotation quotation) {
    return paragraphStarts.getOrDefault(quotation.paragraph(), -1) == quotation.span().start();
  }

  Optional<Line> before(Line line) {
    int i = line.sentence().index() - 1;
    return i >= 0 && lines.get(i).sentence().paragraph() == line.sentence().paragraph()
        ? Optional.of(lines.get(i))
        : Optional.empty();
  }

  /** The sentence before, also in the paragraph before. */
  Optional<Line> previous(Line line) {
    int i = line.sentence().index() - 1;
    return i >= 0 ? Optional.of(lines.get(i)) : Optional.empty();
  }

  Optional<Line> after(Line line) {
    int i = line.sentence().index() + 1;
    return i < lines.size() && lines.get(i).sentence().paragraph() == line.sentence().paragraph()
        ? Optional.of(lines.get(i))
        : Optional.empty();
  }

  /** The span without blanks at its ends; empty when nothing else is in it. */
  Optional<Span> trimmed(int start, int end) {
    String text = text();
    int s = start;
    int e = end;
    while (s < e && Character.isWhitespace(text.charAt(s))) {
      s++;
    }
    while (e > s && Character.isWhitespace(text.charAt(e - 1))) {
      e--;
    }
    return s < e ? Optional.of(new Span(s, e)) : Optional.empty();
  }
}
