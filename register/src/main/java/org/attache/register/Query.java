package org.attache.register;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
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
 * @param person {@link org.attache.register.entry.Person#id()} of one who takes part, or the id of
 *     an organisation
 * @param from not before: compared with what is known of {@code Entry.dated()}, so that 2021 and
 *     2021-11 match from 2021-11-24
 * @param to not after, likewise; entries without any date match no range
 * @param overdue announced for before this day and neither confirmed nor cancelled
 * @param statuses it has one of these; empty for any
 * @param reviews it has one of these; empty for any
 * @param level its best supported level, as the codebook writes it
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
    Set<Modality> statuses,
    Set<ReviewState> reviews,
    Optional<String> level,
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
    /** The last told of first: by the registration of the last report that tells of it. */
    LATEST,
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
          Set.of(),
          Set.of(),
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
    statuses = sorted(statuses);
    reviews = sorted(reviews);
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(after, "after");
  }

  private static <E extends Enum<E>> Set<E> sorted(Set<E> constants) {
    return Collections.unmodifiableSet(new TreeSet<>(constants));
  }

  /** The same, with {@code kind}. */
  public Query of(Kind wanted) {
    return changed(change -> change.kind = Optional.of(wanted));
  }

  /** The same, with {@code states}. */
  public Query among(List<StateCode> wanted) {
    return changed(change -> change.states = wanted);
  }

  /** The same, with {@code sender}. */
  public Query sentBy(StateCode wanted) {
    return changed(change -> change.sender = Optional.of(wanted));
  }

  /** The same, with {@code host}. */
  public Query hostedBy(StateCode wanted) {
    return changed(change -> change.host = Optional.of(wanted));
  }

  /** The same, with {@code person}. */
  public Query with(String wanted) {
    return changed(change -> change.person = Optional.of(wanted));
  }

  /** The same, with {@code from}. */
  public Query from(PartialDate wanted) {
    return changed(change -> change.from = Optional.of(wanted));
  }

  /** The same, with {@code to}. */
  public Query to(PartialDate wanted) {
    return changed(change -> change.to = Optional.of(wanted));
  }

  /** The same, with {@code overdue}. */
  public Query overdueOn(PartialDate wanted) {
    return changed(change -> change.overdue = Optional.of(wanted));
  }

  /** The same, with one status. */
  public Query status(Modality wanted) {
    return statuses(Set.of(wanted));
  }

  /** The same, with {@code statuses}. */
  public Query statuses(Set<Modality> wanted) {
    return changed(change -> change.statuses = wanted);
  }

  /** The same, with one state of review. */
  public Query review(ReviewState wanted) {
    return reviews(Set.of(wanted));
  }

  /** The same, with {@code reviews}. */
  public Query reviews(Set<ReviewState> wanted) {
    return changed(change -> change.reviews = wanted);
  }

  /** The same, with {@code level}. */
  public Query ofLevel(String wanted) {
    return changed(change -> change.level = Optional.of(wanted));
  }

  /** The same, with {@code outlet}. */
  public Query outlet(String wanted) {
    return changed(change -> change.outlet = Optional.of(wanted));
  }

  /** The same, with {@code confidence}. */
  public Query atLeast(double wanted) {
    return changed(change -> change.confidence = wanted);
  }

  /** The same, with {@code words}. */
  public Query saying(String wanted) {
    return changed(change -> change.words = Optional.of(wanted));
  }

  /** The same, with {@code order}. */
  public Query by(Order wanted) {
    return changed(change -> change.order = wanted);
  }

  /** The same, with {@code limit}. */
  public Query page(int wanted) {
    return changed(change -> change.limit = wanted);
  }

  /** The same, with {@code after}. */
  public Query after(String wanted) {
    return changed(change -> change.after = Optional.of(wanted));
  }

  private Query changed(Consumer<Change> what) {
    Change change = new Change(this);
    what.accept(change);
    return change.query();
  }

  /** A query while one of its parts is put in another's place. */
  private static final class Change {
    private Optional<Kind> kind;
    private List<StateCode> states;
    private Optional<StateCode> sender;
    private Optional<StateCode> host;
    private Optional<String> person;
    private Optional<PartialDate> from;
    private Optional<PartialDate> to;
    private Optional<PartialDate> overdue;
    private Set<Modality> statuses;
    private Set<ReviewState> reviews;
    private Optional<String> level;
    private Optional<String> outlet;
    private double confidence;
    private Optional<String> words;
    private Order order;
    private int limit;
    private Optional<String> after;

    Change(Query query) {
      kind = query.kind;
      states = query.states;
      sender = query.sender;
      host = query.host;
      person = query.person;
      from = query.from;
      to = query.to;
      overdue = query.overdue;
      statuses = query.statuses;
      reviews = query.reviews;
      level = query.level;
      outlet = query.outlet;
      confidence = query.confidence;
      words = query.words;
      order = query.order;
      limit = query.limit;
      after = query.after;
    }

    Query query() {
      return new Query(
          kind,
          states,
          sender,
          host,
          person,
          from,
          to,
          overdue,
          statuses,
          reviews,
          level,
          outlet,
          confidence,
          words,
          order,
          limit,
          after);
    }
  }
}
