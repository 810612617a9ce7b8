package org.attache.reading.find.attributions;

import java.util.List;
import java.util.Optional;
import org.attache.model.Channel;
import org.attache.model.Source;
import org.attache.model.SourceType;

/**
 * Keeps the channel over sentences of one paragraph that follow each other: what "he" goes on to
 * say after "at a press conference" was said there too, until another way is named, somebody else
 * speaks or the person is named anew.
 */
final class Occasions {
  private final Channels channels;
  private int paragraph = -1;
  private int readUpTo = 0;
  private int last = -1;
  private Optional<Channel> going = Optional.empty();
  private Optional<String> speaker = Optional.empty();

  Occasions(Channels channels) {
    this.channels = channels;
  }

  /**
   * The channel of a draft; drafts must come in text order.
   *
   * @param beside what is said in the same sentence, also by others
   */
  Optional<Channel> of(Passage passage, Draft draft, List<Draft> beside, Optional<Source> source) {
    Line line = draft.line();
    for (; readUpTo < line.sentence().index(); readUpTo++) {
      Line before = passage.lines().get(readUpTo);
      channels.occasion(before).ifPresent(channel -> begin(before, channel, Optional.empty()));
    }
    Optional<Channel> own = channels.of(draft, beside);
    Optional<String> name = source.flatMap(Source::name);
    if (own.isPresent()) {
      begin(line, own.get(), name);
      last = lastLine(passage, draft);
      return own;
    }
    boolean same =
        line.sentence().paragraph() == paragraph
            && line.sentence().index() <= last + 1
            && isSpoken()
            && source.filter(Occasions::refersBack).isPresent()
            && (speaker.isEmpty() || speaker.equals(name));
    if (!same) {
      going = Optional.empty();
    }
    last = Math.max(last, lastLine(passage, draft));
    return going;
  }

  private void begin(Line line, Channel channel, Optional<String> name) {
    paragraph = line.sentence().paragraph();
    going = Optional.of(channel);
    speaker = name;
    last = line.sentence().index();
  }

  /** The last sentence in which the draft still speaks: quotations run on. */
  private static int lastLine(Passage passage, Draft draft) {
    int end = draft.extent().end();
    int i = draft.line().sentence().index();
    while (i + 1 < passage.lines().size()
        && passage.lines().get(i + 1).sentence().span().start() < end) {
      i++;
    }
    return i;
  }

  /** Only what lasts: a post or a statement is over with its sentence. */
  private boolean isSpoken() {
    return going
        .filter(
            c ->
                c == Channel.PRESS_CONFERENCE
                    || c == Channel.INTERVIEW
                    || c == Channel.SPEECH
                    || c == Channel.PARLIAMENT
                    || c == Channel.LETTER)
        .isPresent();
  }

  private static boolean refersBack(Source source) {
    boolean word = !source.wording().contains(" ");
    return source.type() == SourceType.PRONOUN
        || word && (source.type() == SourceType.UNNAMED || source.type() == SourceType.NAMED);
  }
}
