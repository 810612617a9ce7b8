package org.attache.web.entries;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.register.entry.Entry;

/**
 * An entry as its page shows it.
 *
 * @param title "Visit: France → Rwanda"
 * @param lead what it says in one line: dates, place, level
 * @param rooms who was in the room, side by side; none for kinds without people
 * @param stops of a visit, in order
 * @param tour the other visits of the same tour, in order
 * @param rows all fields
 * @param disagreements fields on which reports disagree
 * @param origins tellings by independent origin
 * @param more how many tellings are not shown
 * @param history announced, happened, confirmed; empty where one report tells it
 * @param trail what was decided, in order
 */
public record EntryModel(
    Entry entry,
    String title,
    String lead,
    List<Room> rooms,
    List<Stop> stops,
    List<Leg> tour,
    Optional<Quote> quote,
    List<Row> rows,
    List<Disagreement> disagreements,
    List<Origin> origins,
    int more,
    List<Happening> history,
    List<TrailLine> trail) {
  public EntryModel {
    Objects.requireNonNull(entry, "entry");
    rooms = List.copyOf(rooms);
    stops = List.copyOf(stops);
    tour = List.copyOf(tour);
    Objects.requireNonNull(quote, "quote");
    rows = List.copyOf(rows);
    disagreements = List.copyOf(disagreements);
    origins = List.copyOf(origins);
    history = List.copyOf(history);
    trail = List.copyOf(trail);
  }

  /** One side of those present: "From France". */
  public record Room(String side, List<Guest> guests) {
    public Room {
      guests = List.copyOf(guests);
    }
  }

  /**
   * Somebody who was there.
   *
   * @param link to the dossier, of somebody whom the register knows
   * @param office held at the date of the entry
   * @param elsewhere whether the office comes from other reports of about that date
   * @param reports how many tellings of the entry name them
   */
  public record Guest(
      String name,
      Optional<String> link,
      String rank,
      String office,
      boolean elsewhere,
      String organisation,
      String state,
      int reports) {}

  /** A town on the way. */
  public record Stop(String town, String date) {}

  /** Another visit of the same tour. */
  public record Leg(String entry, String host, String date, boolean current) {}

  /**
   * What was said.
   *
   * @param to audience or target
   */
  public record Quote(String words, String speaker, String source, String to, String stance) {}

  /** A field with all its values. */
  public record Row(String label, boolean disagree, List<Value> values) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /**
   * A value of a field.
   *
   * @param link where the value leads: a dossier
   * @param origins how many independent origins give it
   * @param telling one that gives it
   * @param decision number of the one that set it
   */
  public record Value(
      String text,
      Optional<String> link,
      int origins,
      Optional<String> telling,
      Optional<Long> decision) {}

  /** A field on which reports disagree, its values side by side. */
  public record Disagreement(String label, List<Position> positions) {
    public Disagreement {
      positions = List.copyOf(positions);
    }
  }

  /** A value with those who give it. */
  public record Position(String value, int origins, Optional<Long> decision, List<Voice> voices) {
    public Position {
      voices = List.copyOf(voices);
    }
  }

  /** A report that gives a value. */
  public record Voice(String outlet, String published, String telling, String sentence) {}

  /** Reports that go back to one text: they count once. */
  public record Origin(int number, int reports, List<Teller> tellers) {
    public Origin {
      tellers = List.copyOf(tellers);
    }
  }

  /**
   * A telling.
   *
   * @param status whether it announces, reports, denies
   * @param voucher to whom its sentence attributes it
   * @param why the reasons for which it is taken to tell of this
   */
  public record Teller(
      String id,
      String report,
      String outlet,
      String published,
      String sentence,
      String status,
      Optional<String> voucher,
      String why) {}

  /** A step of its history. */
  public record Happening(
      String published, String outlet, String status, String on, String telling) {}

  /** A decision about it. */
  public record TrailLine(
      long number,
      String time,
      String reviewer,
      String what,
      String reason,
      boolean undone,
      boolean isUndo) {
    /** Whether taking it back would change anything; taking back an undo would confuse. */
    public boolean canBeUndone() {
      return !undone && !isUndo;
    }
  }
}
