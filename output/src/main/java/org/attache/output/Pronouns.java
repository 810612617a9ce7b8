package org.attache.output;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.model.Actor;
import org.attache.model.CodedEvent;
import org.attache.model.Mention;
import org.attache.model.MentionForm;
import org.attache.model.Reading;
import org.attache.model.Span;
import org.attache.output.text.Headline;
import org.attache.register.Reads;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Told;
import org.attache.register.fields.Fields;

/**
 * Events in a few words that say whom a pronoun stands for: beside its sentence "he" says who, in a
 * list nobody.
 */
public final class Pronouns {
  private static final Set<String> WHO = Set.of(Fields.ACTOR, Fields.RECIPIENT);

  private final Reads register;

  public Pronouns(Reads register) {
    this.register = register;
  }

  /** {@link Headline#words}, with a name or an office for a pronoun where the report has one. */
  public String words(Entry entry) {
    // only a single word can be a pronoun; most events are done without looking at their reports
    boolean hasPronoun =
        entry.kind() == Kind.EVENT
            && entry.fields().stream()
                .anyMatch(value -> WHO.contains(value.field()) && isOneWord(value.value()));
    if (!hasPronoun) {
      return Headline.words(entry);
    }
    List<Told> told = register.told(entry.id());
    return Headline.words(
        entry,
        shown ->
            isOneWord(shown)
                ? told.stream().flatMap(one -> meant(one, shown).stream()).findFirst().orElse(shown)
                : shown);
  }

  private static boolean isOneWord(String words) {
    return words.indexOf(' ') < 0;
  }

  private Optional<String> meant(Told told, String words) {
    CodedEvent event = (CodedEvent) told.telling().finding();
    boolean says =
        event.sourceText().filter(words::equals).isPresent()
            || event.targetText().filter(words::equals).isPresent();
    return says
        ? register
            .reading(told.telling().report())
            .flatMap(reading -> meant(reading, event.evidence().sentence(), words))
        : Optional.empty();
  }

  /** Nobody where the sentence has the pronoun for one and for another. */
  private static Optional<String> meant(Reading reading, Span sentence, String words) {
    String text = reading.report().text();
    String plain = words.toLowerCase(Locale.ROOT);
    Set<String> ids =
        reading.mentions().stream()
            .filter(mention -> mention.form() == MentionForm.PRONOUN)
            .filter(mention -> sentence.contains(mention.span()))
            .filter(mention -> mention.span().in(text).toLowerCase(Locale.ROOT).equals(plain))
            .map(Mention::actor)
            .collect(Collectors.toSet());
    return ids.size() != 1
        ? Optional.empty()
        : reading.actors().stream()
            .filter(actor -> ids.contains(actor.id()))
            .filter(actor -> !actor.name().equalsIgnoreCase(words))
            .map(Actor::name)
            .findFirst();
  }
}
