package org.attache.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.register.entry.Kind;
import org.attache.register.entry.ReviewState;

/**
 * Which entries are asked for. Everything given must hold.
 *
 * @param states all of these take part; two of them make a dyad
 * @param sender {@link org.attache.register.entry.Entry#sender()}
 * @param host {@link org.attache.register.entry.Entry#host()}
 * @param person {@link org.attache.register.entry.Person#id()} of one who takes part
 * @param from not before: compared with what is known of {@code Entry.dated()}, so that 2021 and
 *     2021-11 match from 2021-11-24
 * @param to not after, likewise; entries without any date match no range
 * @param overdue announced for before this day and neither confirmed nor cancelled
 * @param outlet one of its reports was published by this outlet, in any case
 * @param confidence at least, 0 to 1
 * @param words all of these stand in the sentences or field values of the entry
 * @param limit at most so many, from 1
 * @param after {@link Page#next()} of the page before
 */
public record Query(
    Optional<Kind> kind,
    List<StateCode> states,
    Optional<StateCode> sender,
    Optional<StateCode> host,
    Optional<String> person,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Optional<PartialDate> overdue,
    Optional<Modality> status,
    Optional<ReviewState> review,
    Optional<String> outlet,
    double confidence,
    Optional<String> words,
    Order order,
    int limit,
    Optional<String> after) {

  /** In which order entries come; equals in the order of their ids. */
  public enum Order {
    NEWEST,
    OLDEST,
    /** The most independent origins first. */
    ORIGINS,
    /** The least sure first: what review should see. */
    DOUBTFUL,
    /** By id alone. */
    ID
  }

  /** Everything, the newest first, fifty at a time. */
  public static final Query ALL =
      new Query(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0,
          Optional.empty(),
          Order.NEWEST,
          50,
          Optional.empty());

  public Query {
    states = states.stream().distinct().sorted().toList();
    if (limit < 1) {
      throw new IllegalArgumentException("no page of " + limit);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no share: " + confidence);
    }
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(after, "after");
  }

  /** The same, with {@code kind}. */
  public Query of(Kind kind) {
    return new Query(
        Optional.of(kind),
        states,
        sender,
        host,
        person,
        from,
        to,
        overdue,
        status,
        review,
        outlet,
        confidence,
        words,
        order,
        limit,
        after);
  }

  /** The same, with {@code states}. */
  public Query among(List<StateCode> states) {
    return new Query(
        kind,
        states,
        sender,
        host,
        person,
        from,
        to,
        overdue,
        status,
        review,
        outlet,
        confidence,
        words,
        order,
        limit,
        after);
  }

  /** The same, with {@code sender}. */
  public Query sentBy(StateCode sender) {
    return new Query(
        kind,
        states,
        Optional.of(sender),
        host,
        person,
        from,
        to,
        overdue,
        status,
        review,
        outlet,
        confidence,
        words,
        order,
        limit,
        after);
  }

  /** The same, with {@code host}. */
  public Query hostedBy(StateCode host) {
    return new Query(
        kind,
        states,
        sender,
        Optional.of(host),
        person,
        from,
        to,
        overdue,
        status,
        review,
        outlet,
        confidence,
        words,
        order,
        limit,
        after);
  }

  /** The same, with {@code person}. */
  public Query with(String person) {
    return new Query(
        kind,
        states,
        sender,
        host,
        Optional.of(person),
        from,
        to,
        overdue,
        status,
        review,
        outlet,
        confidence,
        words,
        order,
        limit,
        after);
  }

  /** The same, with {@code from}. */
  public Query from(PartialDate from) {
    return new Query(
        kind,
        states,
        sender,
        host,
        person,
        Optional.of(from),
        to,
        overdue,
        status,
        review,
        outlet,
        confidence,
        words,
        order,
        limit,
        after);
  }

  /** The same, with {@code to}. */
  public Query to(PartialDate to) {
    return new Query(
        kind,
        states,
        sender,
        host,
        person,
        from,
        Optional.of(to),
        overdue,
        status,
        review,
        outlet,
        confidence,
        words,
        order,
        limit,
        after);
  }

  /** The same, with {@code overdue}. */
  public Query overdueOn(PartialDate overdue) {
    return new Query(
        kind,
        states,
        sender,
        host,
        person,
        from,
        to,
        Optional.of(overdue),
        status,
        review,
        outlet,
        confidence,
        words,
        order,
        limit,
        after);
  }

  /** The same, with {@code status}. */
  public Query status(Modality status) {
    return new Query(
        kind,
        states,
        sender,
        host,
        person,
        from,
        to,
        overdue,
        Optional.of(status),
        review,
        outlet,
        confidence,
        words,
        order,
        limit,
        after);
  }

  /** The same, with {@code review}. */
  public Query review(ReviewState review) {
    return new Query(
        kind,
        states,
        sender,
        host,
        person,
        from,
        to,
        overdue,
        status,
        Optional.of(review),
        outlet,
        confidence,
        words,
        order,
        limit,
        after);
  }

  /** The same, with {@code outlet}. */
  public Query outlet(String outlet) {
    return new Query(
        kind,
        states,
        sender,
        host,
        person,
        from,
        to,
        overdue,
        status,
        review,
        Optional.of(outlet),
        confidence,
        words,
        order,
        limit,
        after);
  }

  /** The same, with {@code confidence}. */
  public Query atLeast(double confidence) {
    return new Query(
        kind,
        states,
        sender,
        host,
        person,
        from,
        to,
        overdue,
        status,
        review,
        outlet,
        confidence,
        words,
        order,
        limit,
        after);
  }

  /** The same, with {@code words}. */
  public Query saying(String words) {
    return new Query(
        kind,
        states,
        sender,
        host,
        person,
        from,
        to,
        overdue,
        status,
        review,
        outlet,
        confidence,
        Optional.of(words),
        order,
        limit,
        after);
  }

  /** The same, with {@code order}. */
  public Query by(Order order) {
    return new Query(
        kind,
        states,
        sender,
        host,
        person,
        from,
        to,
        overdue,
        status,
        review,
        outlet,
        confidence,
        words,
        order,
        limit,
        after);
  }

  /** The same, with {@code limit}. */
  public Query page(int limit) {
    return new Query(
        kind,
        states,
        sender,
        host,
        person,
        from,
        to,
        overdue,
        status,
        review,
        outlet,
        confidence,
        words,
        order,
        limit,
        after);
  }

  /** The same, with {@code after}. */
  public Query after(String after) {
    return new Query(
        kind,
        states,
        sender,
        host,
        person,
        from,
        to,
        overdue,
        status,
        review,
        outlet,
        confidence,
        words,
        order,
        limit,
        Optional.of(after));
  }
}
