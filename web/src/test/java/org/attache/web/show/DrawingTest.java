package org.attache.web.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.attache.model.Span;
import org.junit.jupiter.api.Test;

/** Marks in texts, however they overlap. */
class DrawingTest {
  private static final String TEXT = "The French minister flew\nto Kigali.\n\n\n Ties 🙂 are good.";

  private static List<Paragraph> draw(List<Sentence> sentences, List<Mark> marks) {
    return Drawing.of(TEXT, new Span(0, TEXT.length()), sentences, marks, new EvidenceIds(TEXT));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static String shown(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .map(
            paragraph ->
                paragraph.pieces().stream()
                    .flatMap(piece -> piece.segments().stream())
                    .map(
                        segment ->
                            segment.css().isEmpty()
                                ? segment.text()
                                : "[" + segment.css() + ":" + segment.text() + "]")
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("|"));
  }

  @Test
  void a_mark_within_another_has_the_ground_and_the_other_a_line() {
    assertThat(
            shown(
                draw(
                    List.of(),
                    List.of(
                        new Mark(span("The French minister"), Layer.WHO),
                        new Mark(span("French"), Layer.WHERE)))))
        .startsWith("[m who:The ][m where u-who:French][m who: minister] flew\nto Kigali.|");
  }

  @Test
  void marks_that_cross_each_other_are_both_kept() {
    assertThat(
            shown(
                draw(
                    List.of(),
                    List.of(
                        new Mark(span("minister flew"), Layer.WHO),
                        new Mark(span("flew\nto Kigali"), Layer.DID)))))
        .startsWith("The French [m who:minister ][m who u-did:flew][m did:\nto Kigali].|");
  }

  @Test
  void sentences_that_cross_are_found_by_both_addresses() {
    List<Piece> pieces =
        draw(
                List.of(
                    new Sentence(span("The French minister flew"), "tells"),
                    new Sentence(span("flew\nto Kigali."), "tells")),
                List.of())
            .get(0)
            .pieces();
    assertThat(pieces.stream().map(Piece::text))
        .containsExactly("The French minister ", "flew", "\nto Kigali.");
    assertThat(pieces.get(1).evidence()).containsExactly("e-0-24", "e-20-35");
    assertThat(pieces.get(0).begins()).containsExactly("e-0-24");
    assertThat(pieces.get(1).begins()).containsExactly("e-20-35");
    assertThat(pieces.get(2).begins()).isEmpty();
  }

  @Test
  void addresses_count_code_points() {
    Paragraph second = draw(List.of(), List.of(new Mark(span("good"), Layer.DID))).get(1);
    assertThat(second.start()).isEqualTo(39);
    assertThat(second.pieces().get(0).segments().get(1).id()).contains("e-50-54");
  }

  @Test
  void blank_lines_part_paragraphs_and_line_breaks_do_not() {
    assertThat(shown(draw(List.of(), List.of())))
        .isEqualTo("The French minister flew\nto Kigali.|Ties 🙂 are good.");
  }

  @Test
  void what_lies_outside_the_range_is_left_out() {
    List<Paragraph> part =
        Drawing.of(
            TEXT,
            span("minister flew"),
            List.of(new Sentence(span("The French minister flew\nto Kigali."), "tells")),
            List.of(new Mark(span("French minister"), Layer.WHO)),
            new EvidenceIds(TEXT));
    assertThat(shown(part)).isEqualTo("[m who:minister] flew");
    assertThat(part.get(0).pieces().get(0).evidence()).containsExactly("e-0-35");
  }
}
