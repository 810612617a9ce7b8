package org.attache.register.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Step;
import org.attache.register.entry.Telling;
import org.attache.register.entry.Told;
import org.attache.register.fields.Fields;
import org.attache.register.review.Verdict;

/** Makes the entry that tellings amount to. */
public final class EntryMaker {
  private EntryMaker() {}

  /** The id of the entry whose first telling this is. */
  public static String id(Telling first) {
    return first.kind().prefix() + "-" + first.id().substring(1);
  }

  /** The id of the telling after which an entry is named. */
  public static String firstTelling(String entry) {
    return entry.charAt(0) + entry.substring(2);
  }

  /** The entry of one telling that nobody has looked at. */
  public static Entry of(Told told) {
    return of(List.of(told), 1, Verdict.NONE);
  }

  /**
   * The entry of these tellings.
   *
   * @param tellings all of one kind, at least one
   * @param verdict what people decided about it
   */
  public static Entry of(List<Told> tellings, long revision, Verdict verdict) {
    List<Told> ordered = new ArrayList<>(tellings);
    ordered.sort(Told.REGISTRATION);
    Telling first = ordered.get(0).telling();
    Kind kind = first.kind();
    List<FieldValue> fields = Values.of(kind, ordered, verdict);
    List<Step> history = History.of(ordered);
    Optional<PartialDate> start = date(fields, Fields.start(kind));
    List<String> ids = new ArrayList<>(ordered.size());
    Set<String> reports = new HashSet<>();
    Set<String> origins = new HashSet<>();
    for (Told told : ordered) {
      ids.add(told.telling().id());
      reports.add(told.telling().report());
      origins.add(told.origin());
    }
    return new Entry(
        id(first),
        kind,
        revision,
        verdict.state(),
        states(kind, fields),
        state(fields, Fields.sender(kind)),
        state(fields, Fields.host(kind)),
        start,
        date(fields, Fields.END),
        status(history, verdict),
        fields,
        history,
        actors(ordered, "p-"),
        actors(ordered, "o-"),
        ids,
        reports.size(),
        origins.size(),
        Confidence.of(ordered),
        start.or(() -> published(history)));
  }

  private static List<String> actors(List<Told> tellings, String prefix) {
    Set<String> actors = new LinkedHashSet<>();
    for (Told told : tellings) {
      for (String id : told.telling().persons().values()) {
        if (id.startsWith(prefix)) {
          actors.add(id);
        }
      }
    }
    return List.copyOf(actors);
  }

  private static Modality status(List<Step> history, Verdict verdict) {
    return Optional.ofNullable(verdict.corrections().get(Fields.STATUS))
        .flatMap(Verdict.Correction::value)
        .flatMap(EntryMaker::modality)
        .orElseGet(() -> History.status(history));
  }

  private static Optional<Modality> modality(String word) {
    return Stream.of(Modality.values())
        .filter(modality -> modality.name().equalsIgnoreCase(word))
        .findFirst();
  }

  private static Optional<PartialDate> published(List<Step> history) {
    return history.stream()
        .flatMap(step -> step.published().flatMap(PartialDate::parse).stream())
        .min(PartialDate::compareTo);
  }

  private static List<StateCode> states(Kind kind, List<FieldValue> fields) {
    TreeSet<StateCode> states = new TreeSet<>();
    state(fields, Fields.sender(kind)).ifPresent(states::add);
    state(fields, Fields.host(kind)).ifPresent(states::add);
    String all = Fields.states(kind);
    for (FieldValue value : fields) {
      if (value.field().equals(all) && StateCode.isCode(value.value())) {
        states.add(new StateCode(value.value()));
      }
    }
    return List.copyOf(states);
  }

  private static Optional<StateCode> state(List<FieldValue> fields, String field) {
    for (FieldValue value : fields) {
      if (value.field().equals(field) && StateCode.isCode(value.value())) {
        return Optional.of(new StateCode(value.value()));
      }
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> date(List<FieldValue> fields, String field) {
    for (FieldValue value : fields) {
      if (value.field().equals(field)) {
        Optional<PartialDate> date = PartialDate.parse(value.value());
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }
}
