package org.attache.web.entries;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.model.PartialDate;
import org.attache.output.text.FieldWords;
import org.attache.output.text.Headline;
import org.attache.output.text.StateNames;
import org.attache.register.Reads;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Told;
import org.attache.register.fields.Fields;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Section;
import org.attache.web.page.View;

/** A page for each entry. */
public final class EntryPages implements PageFamily {
  /** More tellings than anybody reads in one go; the rest is a click away. */
  private static final int TELLINGS = 100;

  private static final int ALL = 10_000;

  private final Reads register;

  public EntryPages(Reads register) {
    this.register = register;
  }

  @Override
  public void routes(Routes routes) {
    routes.page("/entries/{id}", Role.READER, this::entry);
  }

  private View entry(Context ctx) {
    String id = ctx.pathParam("id");
    Entry entry =
        register.entry(id).orElseThrow(() -> new NotFoundResponse("There is no entry " + id + "."));
    boolean all = "all".equals(ctx.queryParam("tellings"));
    EntryModel model = model(entry, all ? ALL : TELLINGS);
    return View.of("entries/entry.jte", model.title(), Section.ENTRIES, model);
  }

  private EntryModel model(Entry entry, int most) {
    List<Told> told = register.told(entry.id());
    Support support = new Support(entry, told);
    boolean visit = entry.kind() == Kind.VISIT;
    return new EntryModel(
        entry,
        title(entry),
        lead(entry),
        new Guests(register, entry, told).rooms(),
        visit ? Journey.stops(told) : List.of(),
        visit ? Journey.tour(register, entry) : List.of(),
        quote(entry),
        support.rows(),
        support.disagreements(),
        support.origins(most),
        Math.max(0, told.size() - most),
        support.history(),
        Trail.of(entry.kind(), register.ledger(entry.tellings())));
  }

  /** "Visit: France → Rwanda". */
  private static String title(Entry entry) {
    String kind = entry.kind().singular();
    String name = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    String parties =
        entry.sender().isPresent() && entry.host().isPresent()
            ? StateNames.of(entry.sender().get()) + " → " + StateNames.of(entry.host().get())
            : String.join(", ", entry.states().stream().map(StateNames::of).toList());
    return parties.isEmpty() ? name : name + ": " + parties;
  }

  private static String lead(Entry entry) {
    List<String> facts = new ArrayList<>();
    entry.start().map(start -> dates(start, entry.end())).ifPresent(facts::add);
    for (String field : List.of(Fields.PLACE, Fields.LEVEL, Fields.DIRECTION, Fields.STRENGTH)) {
      entry
          .value(field)
          .map(value -> FieldWords.value(entry.kind(), field, value))
          .ifPresent(facts::add);
    }
    if (entry.kind() == Kind.AGREEMENT || entry.kind() == Kind.EVENT) {
      facts.add(Headline.words(entry));
    }
    return String.join(" · ", facts);
  }

  private static String dates(PartialDate start, Optional<PartialDate> end) {
    return end.filter(last -> !last.equals(start))
        .map(last -> start + " to " + last)
        .orElse(start.toString());
  }

  private static Optional<EntryModel.Quote> quote(Entry entry) {
    if (entry.kind() != Kind.STATEMENT) {
      return Optional.empty();
    }
    return Optional.of(
        new EntryModel.Quote(
            entry.value(Fields.CONTENT).orElse("No comment."),
            entry.value(Fields.SPEAKER).orElse("")
                + entry.value(Fields.ROLE).map(role -> ", " + role).orElse(""),
            word(entry, Fields.SOURCE_TYPE)
                + entry
                    .value(Fields.CHANNEL)
                    .map(channel -> ", " + channel.replace('_', ' '))
                    .orElse(""),
            entry.value(Fields.AUDIENCE).or(() -> entry.value(Fields.TARGET)).orElse(""),
            word(entry, Fields.STANCE)));
  }

  private static String word(Entry entry, String field) {
    return entry.value(field).map(value -> value.replace('_', ' ')).orElse("");
  }
}
