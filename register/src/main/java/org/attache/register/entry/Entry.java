package org.attache.register.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;

/**
 * One thing that happened (or was announced, or denied), with everything that reports tell of it.
 *
 * @param id the kind's letter, a hyphen and the twelve digits of its first telling's id; stays the
 *     same while more tellings join
 * @param revision 1 when it is new, one more with every change
 * @param states all states and organisations of states that take part, sorted
 * @param sender who acts: the visitor, the sender of forces, the event's source, the speaker's
 *     state
 * @param host who is visited or acted upon: the host, the location, the event's target
 * @param start the best supported date it began or happened
 * @param status how the history ends, so far
 * @param fields all values of all fields: fields in the codebook's order, values best first
 * @param history by date of publication; tellings without one stand last
 * @param persons {@link Person#id()} of all who take part, in order of first telling
 * @param organisations {@link Organisation#id()} of all that take part or are quoted, likewise
 * @param tellings {@link Telling#id()} in order of registration
 * @param reports number of reports that tell it
 * @param origins number of independent origins: reprints are not counted
 * @param confidence the share of entries like this that are right, 0 to 1
 * @param dated the day it sorts under, ISO 8601, perhaps shortened: the start, else the first
 *     publication; empty when neither is known
 */
public record Entry(
    String id,
    Kind kind,
    long revision,
    ReviewState review,
    List<StateCode> states,
    Optional<StateCode> sender,
    Optional<StateCode> host,
    Optional<PartialDate> start,
    Optional<PartialDate> end,
    Modality status,
    List<FieldValue> fields,
    List<Step> history,
    List<String> persons,
    List<String> organisations,
    List<String> tellings,
    int reports,
    int origins,
    double confidence,
    Optional<PartialDate> dated) {
  public Entry {
    if (id.isBlank() || revision < 1 || reports < 1 || origins < 1) {
      throw new IllegalArgumentException("no entry: '" + id + "'");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no share: " + confidence);
    }
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(review, "review");
    states = List.copyOf(states);
    Objects.requireNonNull(sender, "sender");
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(status, "status");
    fields = List.copyOf(fields);
    history = List.copyOf(history);
    persons = List.copyOf(persons);
    organisations = List.copyOf(organisations);
    tellings = List.copyOf(tellings);
    Objects.requireNonNull(dated, "dated");
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("an entry that nobody tells: " + id);
    }
  }

  /** All values of a field, the best supported first. */
  public List<FieldValue> values(String field) {
    int first = next(field, true, 0);
    int end = next(field, false, first);
    // values of a field stand together, unless somebody else than the register made the entry
    return next(field, true, end) == fields.size() ? fields.subList(first, end) : scattered(field);
  }

  /** The place, from one on, of the next value that is, or is not, of the field. */
  private int next(String field, boolean of, int from) {
    int place = from;
    while (place < fields.size() && fields.get(place).field().equals(field) != of) {
      place++;
    }
    return place;
  }

  private List<FieldValue> scattered(String field) {
    List<FieldValue> values = new ArrayList<>();
    for (FieldValue value : fields) {
      if (value.field().equals(field)) {
        values.add(value);
      }
    }
    return values;
  }

  /** The best supported value of a field. */
  public Optional<String> value(String field) {
    for (FieldValue value : fields) {
      if (value.field().equals(field)) {
        return Optional.of(value.value());
      }
    }
    return Optional.empty();
  }

  /** The same as another revision. */
  public Entry revised(long number) {
    return new Entry(
        id,
        kind,
        number,
        review,
        states,
        sender,
        host,
        start,
        end,
        status,
        fields,
        history,
        persons,
        organisations,
        tellings,
        reports,
        origins,
        confidence,
        dated);
  }
}
