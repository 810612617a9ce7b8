package org.attache.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.register.Page;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.entry.Organisation;
import org.attache.register.entry.Person;
import org.attache.register.entry.ReviewState;
import org.attache.store.StoreFailed;
import picocli.CommandLine.Option;

/** Which entries are asked for; everything given must hold. */
final class QueryOptions {
  @Option(
      names = "--state",
      paramLabel = "CODE",
      converter = Converters.State.class,
      description =
          "takes part (ISO code such as FRA, English name, or EUE, UNO, NATO); may be given"
              + " twice")
  private List<StateCode> states = new ArrayList<>();

  @Option(
      names = "--dyad",
      arity = "2",
      paramLabel = "CODE",
      converter = Converters.State.class,
      description = "both take part: --dyad FRA RWA")
  private List<StateCode> dyad = new ArrayList<>();

  @Option(
      names = "--sender",
      paramLabel = "CODE",
      converter = Converters.State.class,
      description = "acts: visits, sends forces, speaks")
  private Optional<StateCode> sender = Optional.empty();

  @Option(
      names = "--host",
      paramLabel = "CODE",
      converter = Converters.State.class,
      description = "is visited or acted upon")
  private Optional<StateCode> host = Optional.empty();

  @Option(
      names = "--person",
      paramLabel = "NAME|ID",
      description = "takes part; an id (attache people lists them) or a name that only one has")
  private Optional<String> person = Optional.empty();

  @Option(
      names = "--organisation",
      paramLabel = "NAME|ID",
      description = "takes part or is quoted; an id (attache organisations lists them) or a name")
  private Optional<String> organisation = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = "not before: 2021, 2021-11 or 2021-11-24")
  private Optional<PartialDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = "not after")
  private Optional<PartialDate> to = Optional.empty();

  @Option(
      names = "--overdue",
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description =
          "announced for before this day, and neither confirmed nor cancelled since (attache"
              + " overdue lists what is overdue today)")
  private Optional<PartialDate> overdue = Optional.empty();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      converter = Converters.Status.class,
      description = "completed, ongoing, planned, cancelled, denied, alleged, past-reference")
  private Optional<Modality> status = Optional.empty();

  @Option(
      names = "--review",
      paramLabel = "STATE",
      converter = Converters.Review.class,
      description = "candidate, verified, rejected, not-verifiable")
  private Optional<ReviewState> review = Optional.empty();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "one of its reports was published there")
  private Optional<String> outlet = Optional.empty();

  @Option(names = "--confidence", paramLabel = "SHARE", description = "at least so sure, 0 to 1")
  private Optional<Double> confidence = Optional.empty();

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      converter = Converters.Order.class,
      description =
          "newest (default), oldest, latest (last told first), origins (most told first), doubtful,"
              + " id")
  private Optional<Query.Order> order = Optional.empty();

  /**
   * The query that was given.
   *
   * @throws StoreFailed if it cannot be, with what to do
   */
  Query query(Reads register) {
    return query(register, Query.Order.NEWEST);
  }

  /** The same; in the order of the caller where none was given. */
  Query query(Reads register, Query.Order usual) {
    List<StateCode> both = new ArrayList<>(states);
    both.addAll(dyad);
    Query query = Query.ALL.among(both).by(order.orElse(usual));
    query = sender.map(query::sentBy).orElse(query);
    query = host.map(query::hostedBy).orElse(query);
    query = person.map(name -> person(register, name).id()).map(query::with).orElse(query);
    if (person.isPresent() && organisation.isPresent()) {
      throw new StoreFailed("give --person or --organisation, not both");
    }
    query =
        organisation.map(name -> organisation(register, name).id()).map(query::with).orElse(query);
    query = from.map(query::from).orElse(query);
    query = to.map(query::to).orElse(query);
    query = overdue.map(query::overdueOn).orElse(query);
    query = status.map(query::status).orElse(query);
    query = review.map(query::review).orElse(query);
    query = outlet.map(query::outlet).orElse(query);
    if (confidence.filter(share -> !(share >= 0 && share <= 1)).isPresent()) {
      throw new StoreFailed("--confidence is a share from 0 to 1, not " + confidence.get());
    }
    return confidence.map(query::atLeast).orElse(query);
  }

  /** The person with this id, or the only one with this name. */
  static Person person(Reads register, String name) {
    return register
        .person(name)
        .orElseGet(
            () ->
                only(
                    register.persons(Optional.of(name), 2, Optional.empty()),
                    "person",
                    "people",
                    name));
  }

  /** The organisation with this id, or the only one with this name. */
  private static Organisation organisation(Reads register, String name) {
    return register
        .organisation(name)
        .orElseGet(
            () ->
                only(
                    register.organisations(Optional.of(name), 2, Optional.empty()),
                    "organisation",
                    "organisations",
                    name));
  }

  private static <T> T only(Page<T> named, String word, String command, String name) {
    if (named.rows().isEmpty()) {
      throw new StoreFailed("no " + word + " '" + name + "'; attache " + command + " lists all");
    }
    if (named.rows().size() > 1) {
      throw new StoreFailed(
          "several of '"
              + name
              + "'; give an id (attache "
              + command
              + " "
              + name
              + " lists them)");
    }
    return named.rows().get(0);
  }
}
