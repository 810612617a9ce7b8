package org.attache.web.show;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.model.Span;

/**
 * Text with marks, cut so that marks and sentences may overlap in any way: wherever one begins or
 * ends a new segment begins. The words of the shortest mark have its ground; those around it are
 * lines under them.
 */
public final class Drawing {
  private final String text;
  private final List<Mark> marks;
  private final List<Sentence> sentences;
  private final EvidenceIds ids;
  private final Set<String> begun = new LinkedHashSet<>();
  private final List<Mark> open = new ArrayList<>();
  private final List<Sentence> around = new ArrayList<>();
  private int nextMark;
  private int nextSentence;

  private Drawing(
      String text, Collection<Sentence> sentences, Collection<Mark> marks, EvidenceIds ids) {
    this.text = text;
    this.ids = ids;
    this.marks = marks.stream().distinct().sorted(Comparator.comparing(Mark::span)).toList();
    this.sentences =
        sentences.stream().distinct().sorted(Comparator.comparing(Sentence::span)).toList();
  }

  /**
   * The paragraphs of a stretch of a text.
   *
   * @param range what is drawn of the text
   * @param sentences may lie outside the range, in part or wholly, as may the marks
   * @param ids of this text
   */
  public static List<Paragraph> of(
      String text,
      Span range,
      Collection<Sentence> sentences,
      Collection<Mark> marks,
      EvidenceIds ids) {
    Drawing drawing = new Drawing(text, sentences, marks, ids);
    TreeSet<Integer> cuts = drawing.cuts();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Span paragraph : paragraphs(text, range)) {
      paragraphs.add(drawing.paragraph(paragraph, cuts));
    }
    return paragraphs;
  }

  private TreeSet<Integer> cuts() {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (Mark mark : marks) {
      cuts.add(mark.span().start());
      cuts.add(mark.span().end());
    }
    for (Sentence sentence : sentences) {
      cuts.add(sentence.span().start());
      cuts.add(sentence.span().end());
    }
    return cuts;
  }

  /** Blank lines part paragraphs. */
  private static List<Span> paragraphs(String text, Span range) {
    List<Span> paragraphs = new ArrayList<>();
    int end = Math.min(range.end(), text.length());
    int start = range.start();
    int breaks = 0;
    int lastWord = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        breaks++;
      } else if (!Character.isWhitespace(c)) {
        if (breaks > 1 && lastWord > start) {
          paragraphs.add(new Span(start, lastWord));
          start = i;
        } else if (lastWord == start) {
          start = i;
        }
        breaks = 0;
        lastWord = i + 1;
      }
    }
    if (lastWord > start) {
      paragraphs.add(new Span(start, lastWord));
    }
    return paragraphs;
  }

  private Paragraph paragraph(Span span, TreeSet<Integer> cuts) {
    List<Piece> pieces = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    List<Sentence> current = List.of();
    int at = span.start();
    while (at < span.end()) {
      Optional<Integer> cut = Optional.ofNullable(cuts.higher(at));
      int end = Math.min(span.end(), cut.orElse(span.end()));
      moveTo(at);
      if (!segments.isEmpty() && !current.equals(around)) {
        pieces.add(piece(current, segments));
        segments = new ArrayList<>();
      }
      current = List.copyOf(around);
      segments.add(new Segment(begins(at), text.substring(at, end), css()));
      at = end;
    }
    if (!segments.isEmpty()) {
      pieces.add(piece(current, segments));
    }
    return new Paragraph(ids.at(span.start()), pieces);
  }

  private void moveTo(int at) {
    for (; nextMark < marks.size() && marks.get(nextMark).span().start() <= at; nextMark++) {
      open.add(marks.get(nextMark));
    }
    for (;
        nextSentence < sentences.size() && sentences.get(nextSentence).span().start() <= at;
        nextSentence++) {
      around.add(sentences.get(nextSentence));
    }
    open.removeIf(mark -> mark.span().end() <= at);
    around.removeIf(sentence -> sentence.span().end() <= at);
  }

  private Piece piece(List<Sentence> within, List<Segment> segments) {
    List<String> evidence = within.stream().map(one -> ids.of(one.span())).distinct().toList();
    return new Piece(
        evidence.stream().filter(begun::add).toList(),
        evidence,
        within.stream().map(Sentence::css).distinct().collect(Collectors.joining(" ")),
        segments);
  }

  /** The address of the longest mark that begins here, unless a sentence has the same. */
  private Optional<String> begins(int at) {
    return open.stream()
        .filter(mark -> mark.span().start() == at && mark.layer().hasGround())
        .filter(mark -> around.stream().noneMatch(one -> one.span().equals(mark.span())))
        .map(mark -> ids.of(mark.span()))
        .findFirst()
        .filter(begun::add);
  }

  private String css() {
    StringJoiner css = new StringJoiner(" ");
    Optional<Layer> ground =
        open.stream()
            .filter(mark -> mark.layer().hasGround())
            .min(Comparator.comparingInt(mark -> mark.span().length()))
            .map(Mark::layer);
    ground.ifPresent(layer -> css.add("m").add(layer.css()));
    EnumSet<Layer> lines = EnumSet.noneOf(Layer.class);
    open.forEach(mark -> lines.add(mark.layer()));
    ground.ifPresent(lines::remove);
    for (Layer layer : lines) {
      css.add(layer == Layer.FURNITURE ? layer.css() : "u-" + layer.css());
    }
    return css.toString();
  }
}
