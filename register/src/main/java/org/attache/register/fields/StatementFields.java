package org.attache.register.fields;

import java.util.List;
import java.util.Optional;
import org.attache.model.Finding;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.Participant;
import org.attache.model.Particulars;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.model.Statement;
import org.attache.register.entry.Telling;

/** What is said of a statement. */
final class StatementFields implements FieldReader {

  @Override
  public List<Said> read(Telling telling) {
    Statement statement = (Statement) telling.finding();
    Source source = statement.source();
    Particulars more = statement.particulars();
    return new Saying(telling)
        .people(Fields.SPEAKER, List.of(speaker(source)))
        .words(Fields.ROLE, source.role())
        .code(Fields.SPEAKER_STATE, source.state())
        .choice(Fields.SOURCE_TYPE, Optional.of(source.type()))
        .choice(Fields.CHANNEL, statement.channel())
        .words(Fields.CONTENT, content(telling, statement))
        .words(Fields.ABOUT, statement.about())
        .code(Fields.DATE, more.date())
        .status(status(statement))
        .words(Fields.AUDIENCE, more.audience())
        .words(Fields.TARGET, more.target())
        .code(Fields.TARGET_STATE, more.targetState())
        .choice(Fields.STANCE, more.stance())
        .list();
  }

  private static Participant speaker(Source source) {
    return new Participant(
        source.actor(),
        source.name().or(source::role).or(() -> Optional.of(source.wording())),
        source.role(),
        source.organisation(),
        Optional.empty(),
        source.state());
  }

  /** The pieces of the content that stand in the evidence sentence, in order. */
  private static Optional<String> content(Telling telling, Statement statement) {
    Span sentence = statement.evidence().sentence();
    StringBuilder text = new StringBuilder();
    for (Span piece : statement.content()) {
      int start = Math.max(0, piece.start() - sentence.start());
      int end = Math.min(telling.sentence().length(), piece.end() - sentence.start());
      if (start < end) {
        text.append(text.length() > 0 ? " … " : "").append(telling.sentence(), start, end);
      }
    }
    return Optional.of(text.toString()).filter(words -> !words.isBlank());
  }

  @Override
  public Modality status(Finding finding) {
    return ((Statement) finding).particulars().negated() ? Modality.DENIED : Modality.COMPLETED;
  }

  @Override
  public Optional<PartialDate> on(Finding finding) {
    return ((Statement) finding).particulars().date();
  }
}
