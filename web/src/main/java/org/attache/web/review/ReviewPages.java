package org.attache.web.review;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.output.DecisionLine;
import org.attache.register.Facet;
import org.attache.register.NotPossible;
import org.attache.register.Query;
import org.attache.register.Register;
import org.attache.register.RegisterStore;
import org.attache.register.Transaction;
import org.attache.register.entry.Entry;
import org.attache.register.entry.ReviewState;
import org.attache.register.entry.Telling;
import org.attache.register.review.Decision;
import org.attache.register.review.Decision.Action;
import org.attache.register.review.Proposal;
import org.attache.register.review.Verdict;
import org.attache.web.page.Filters;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Params;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Section;
import org.attache.web.page.View;
import org.attache.web.page.Visitor;
import org.attache.web.show.Remembered;

/** One candidate after another, the least sure first, and what is decided about it. */
public final class ReviewPages implements PageFamily {
  private static final String QUEUE = "/review";
  private static final String SECOND = "/review/second";
  private static final String ENTRY = "entry";
  private static final String SKIPPED = "skipped";
  private static final String DONE = "done";
  private static final String SHARE = "share";
  private static final int WHOLE = 100;

  private final RegisterStore register;
  private final Clock clock;
  private final Candidates candidates;
  private final Ledger ledger;
  private final Remembered<Map<String, Long>> states;

  public ReviewPages(RegisterStore register, Clock clock) {
    this.register = register;
    this.clock = clock;
    this.candidates = new Candidates(register);
    this.ledger = new Ledger(register);
    this.states = new Remembered<>(register, clock, 200);
  }

  @Override
  public void routes(Routes routes) {
    routes.page(QUEUE, Role.READER, this::queue);
    routes.page(SECOND, Role.CODER, this::second);
    routes.page("/review/agreement", Role.READER, this::agreement);
    routes.form("/review/decide", Role.CODER, this::decide);
    routes.form("/review/correct", Role.CODER, this::correct);
    routes.form("/review/undo", Role.CODER, this::undo);
    routes.form("/review/merge", Role.EDITOR, this::merge);
    routes.form("/review/split", Role.EDITOR, this::split);
  }

  private View queue(Context ctx) {
    Params here = scope(ctx);
    Query query = Filters.query(register, here.without(Filters.AFTER)).by(Query.Order.DOUBTFUL);
    Optional<Entry> front =
        register.entries(after(query, here).review(ReviewState.CANDIDATE).page(1)).rows().stream()
            .findFirst();
    Optional<Entry> entry = here.first(ENTRY).map(this::entry).or(() -> front);
    Optional<String> position =
        front.map(Entry::id).filter(id -> entry.map(Entry::id).equals(Optional.of(id)));
    Map<String, Long> counted = states.answer(query, () -> register.counts(query, Facet.REVIEW));
    long total = counted.values().stream().mapToLong(Long::longValue).sum();
    long decided = total - counted.getOrDefault(ReviewState.CANDIDATE.name(), 0L);
    QueueModel model =
        model(ctx, QUEUE, here, entry.map(candidates::open), position, decided, total);
    return View.of("review/queue.jte", "Review", Section.REVIEW, model);
  }

  private static Query after(Query query, Params here) {
    return here.first(Filters.AFTER).map(query::after).orElse(query);
  }

  private View second(Context ctx) {
    Params here = scope(ctx);
    String reviewer = Visitor.of(ctx).reviewer();
    int share = here.first(SHARE).map(ReviewPages::percent).orElse(WHOLE);
    List<Judged> sample =
        Judged.of(ledger.all()).stream().filter(one -> one.isInSample(share)).toList();
    List<Judged> waiting = sample.stream().filter(one -> one.waitsFor(reviewer)).toList();
    long after = here.first(Filters.AFTER).map(ReviewPages::position).orElse(0L);
    Optional<Judged> front =
        waiting.stream()
            .filter(one -> one.number() > after && entryOf(one).isPresent())
            .findFirst();
    Optional<Judged> next =
        here.first(ENTRY).isPresent()
            ? waiting.stream()
                .filter(one -> entryOf(one).map(Entry::id).equals(here.first(ENTRY)))
                .findFirst()
            : front;
    QueueModel model =
        model(
            ctx,
            SECOND,
            here,
            next.flatMap(this::entryOf).map(entry -> candidates.blind(entry, reviewer)),
            front.filter(one -> next.equals(Optional.of(one))).map(o -> Long.toString(o.number())),
            sample.stream().filter(one -> one.verdicts().size() > 1).count(),
            sample.size());
    return View.of("review/queue.jte", "Second coding", Section.REVIEW, model);
  }

  private Optional<Entry> entryOf(Judged judged) {
    return register.telling(judged.telling()).flatMap(Telling::entry).flatMap(register::entry);
  }

  /**
   * Makes the page.
   *
   * @param position of what is shown, if it is what the queue has next: one that was asked for by
   *     name may stand elsewhere, and the queue goes on from where it was
   */
  private QueueModel model(
      Context ctx,
      String path,
      Params here,
      Optional<Candidate> candidate,
      Optional<String> position,
      long decided,
      long total) {
    Params onward = here.without(ENTRY).without(DONE);
    long skipped = here.first(SKIPPED).map(ReviewPages::position).orElse(0L);
    Params next = position.map(id -> onward.with(Filters.AFTER, id)).orElse(onward);
    return new QueueModel(
        candidate,
        path.equals(SECOND),
        decided,
        total,
        said(ctx, here),
        onward.at(""),
        next.with(SKIPPED, Long.toString(skipped + 1)).at(path),
        next.at(path),
        onward.without(Filters.AFTER).without(SKIPPED).at(path),
        skipped,
        Visitor.of(ctx).name().flatMap(this::last).isPresent());
  }

  /** The decision just taken, if this visitor took it. */
  private Optional<String> said(Context ctx, Params here) {
    return here.first(DONE)
        .map(ReviewPages::position)
        .flatMap(number -> decision(number))
        .filter(decision -> Visitor.of(ctx).name().equals(Optional.of(decision.reviewer())))
        .map(DecisionLine::of);
  }

  private View agreement(Context ctx) {
    return View.of("review/agreement.jte", "Agreement", Section.REVIEW, Agreement.of(register));
  }

  private String decide(Context ctx) {
    Wish wish = new Wish(ctx, clock);
    Proposal proposal = wish.verdict();
    Decision decision = decide(wish, tx -> proposal);
    Params here = done(ctx, decision);
    return proposal.action() == Action.NOTE
        ? here.with(ENTRY, proposal.entry()).at(path(ctx))
        : here.at(path(ctx));
  }

  /** Coders correct where they code blind; elsewhere it changes what others see. */
  private String correct(Context ctx) {
    if (!path(ctx).equals(SECOND)) {
      Visitor.of(ctx).needs(Role.EDITOR);
    }
    Wish wish = new Wish(ctx, clock);
    Decision decision =
        decide(wish, tx -> wish.correction(tx.entry(wish.entry()).orElseThrow(() -> gone(wish))));
    return done(ctx, decision).with(ENTRY, wish.entry()).at(path(ctx));
  }

  private String undo(Context ctx) {
    Wish wish = new Wish(ctx, clock);
    Decision target =
        wish.number("number")
            .map(
                number ->
                    decision(number)
                        .orElseThrow(() -> new NotPossible("There is no decision " + number + ".")))
            .or(() -> last(wish.reviewer()))
            .orElseThrow(() -> new NotPossible("You have no decision to take back."));
    if (!target.reviewer().equals(wish.reviewer())) {
      Visitor.of(ctx).needs(Role.EDITOR);
    }
    Decision decision =
        register.transaction(tx -> new Register().decide(tx, wish.undo(target.number())));
    Params here = done(ctx, decision);
    return register
        .telling(target.tellings().get(0))
        .flatMap(Telling::entry)
        .map(entry -> here.with(ENTRY, entry))
        .orElse(here)
        .at(path(ctx));
  }

  private String merge(Context ctx) {
    Wish wish = new Wish(ctx, clock);
    Decision decision = decide(wish, tx -> wish.merge());
    return shown(ctx, decision);
  }

  private String split(Context ctx) {
    Wish wish = new Wish(ctx, clock);
    Decision decision = decide(wish, tx -> wish.split());
    return shown(ctx, decision);
  }

  /** The entry that the first telling is in now: merging and splitting can give it another id. */
  private String shown(Context ctx, Decision decision) {
    Params here = done(ctx, decision);
    return register
        .telling(decision.tellings().get(0))
        .flatMap(Telling::entry)
        .map(entry -> here.with(ENTRY, entry))
        .orElse(here)
        .at(QUEUE);
  }

  private interface Making {
    Proposal in(Transaction tx);
  }

  /** Decides if the entry is still what the reviewer saw. */
  private Decision decide(Wish wish, Making making) {
    return register.transaction(
        tx -> {
          Entry entry = tx.entry(wish.entry()).orElseThrow(() -> gone(wish));
          if (wish.revision().filter(seen -> seen != entry.revision()).isPresent()) {
            throw new NotPossible(
                "This entry has changed since you loaded the page: somebody decided about it, or"
                    + " another report tells of it. Go back, load the page again and look once"
                    + " more.");
          }
          return new Register().decide(tx, making.in(tx));
        });
  }

  private static NotPossible gone(Wish wish) {
    return new NotPossible("There is no entry " + wish.entry() + " any more.");
  }

  /** The last decision of a reviewer that stands and can be taken back. */
  private Optional<Decision> last(String reviewer) {
    List<Decision> all = ledger.all();
    Set<Long> undone = Verdict.undone(all);
    for (int i = all.size() - 1; i >= 0; i--) {
      Decision decision = all.get(i);
      if (decision.reviewer().equals(reviewer)
          && decision.action() != Action.UNDO
          && !undone.contains(decision.number())) {
        return Optional.of(decision);
      }
    }
    return Optional.empty();
  }

  private Optional<Decision> decision(long number) {
    return ledger.all().stream().filter(one -> one.number() == number).findFirst();
  }

  private Entry entry(String id) {
    return register
        .entry(id)
        .orElseThrow(() -> new NotFoundResponse("There is no entry " + id + "."));
  }

  /** Forms send along where in the queue they stood. */
  private static Params scope(Context ctx) {
    Params all = Params.of(ctx);
    Params scope = all;
    for (String name : all.names()) {
      boolean known =
          Filters.NAMES.contains(name) || List.of(ENTRY, SKIPPED, DONE, SHARE).contains(name);
      if (!known || List.of("review", "order", "limit").contains(name)) {
        scope = scope.without(name);
      }
    }
    return scope;
  }

  private static Params done(Context ctx, Decision decision) {
    return scope(ctx).without(ENTRY).with(DONE, Long.toString(decision.number()));
  }

  private static String path(Context ctx) {
    return Optional.ofNullable(ctx.formParam("mode")).filter("second"::equals).isPresent()
        ? SECOND
        : QUEUE;
  }

  private static long position(String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new BadRequestResponse("'" + value + "' must be a number.");
    }
  }

  private static int percent(String value) {
    long percent = position(value);
    if (percent < 1 || percent > WHOLE) {
      throw new BadRequestResponse("A share is a number of percent from 1 to 100.");
    }
    return (int) percent;
  }
}
