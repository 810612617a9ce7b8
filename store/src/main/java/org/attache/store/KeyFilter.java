package org.attache.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * Knows of most keys that the tables do not have them, so that they need not be asked: nearly all
 * that is looked for when a report is registered is not there (a Bloom filter). What the one writer
 * puts is noted here, and nobody else writes; what was taken away stays noted, which costs no more
 * than a question. It is made from the tables once so much has been asked that reading all of their
 * keys is worth it.
 */
final class KeyFilter {
  /** With three places for each key one in thirty is asked for in vain. */
  private static final int BITS_PER_KEY = 8;

  private static final int PLACES = 3;
  private static final int SMALLEST = 1 << 16;

  private final Supplier<Session> asked;
  private final Keys keys;
  private final double worth;

  /** Each twice as large as the one before; the last has room. */
  private final List<Stage> stages = new ArrayList<>();

  /** What was put before there were stages. */
  private final List<Long> early = new ArrayList<>();

  private long questions;
  private long enough = -1;

  /** All keys that the tables hold. */
  interface Keys {
    /** Hands on their hashes. */
    void each(Session session, LongConsumer sink);
  }

  private static final class Stage {
    private final BitSet bits = new BitSet();
    private final int room;
    private final long mask;
    private int size;

    Stage(int room) {
      this.room = room;
      this.mask = (long) room * BITS_PER_KEY - 1;
    }

    void add(long hash) {
      for (int i = 0; i < PLACES; i++) {
        bits.set(place(hash, i));
      }
      size++;
    }

    boolean mayHold(long hash) {
      for (int i = 0; i < PLACES; i++) {
        if (!bits.get(place(hash, i))) {
          return false;
        }
      }
      return true;
    }

    private int place(long hash, int i) {
      return (int) ((hash + i * (hash >>> 32 | 1)) & mask);
    }
  }

  /**
   * @param keys that the tables hold
   * @param worth after so many questions for each report of the register all keys are read
   */
  KeyFilter(Supplier<Session> asked, Keys keys, double worth) {
    this.asked = asked;
    this.keys = keys;
    this.worth = worth;
  }

  /** A filter for texts in the first column. */
  static KeyFilter ofTexts(Supplier<Session> asked, String sql, double worth) {
    return new KeyFilter(
        asked,
        (session, sink) -> session.each(sql, row -> hash(row.getString(1)), sink::accept),
        worth);
  }

  static long hash(String key) {
    long hash = key.length();
    for (int i = 0; i < key.length(); i++) {
      hash = 1_099_511_628_211L * hash + key.charAt(i);
    }
    return hash(hash);
  }

  static long hash(long key) {
    long hash = (key ^ key >>> 32) * 0x9E3779B97F4A7C15L;
    hash = (hash ^ hash >>> 29) * 0xD6E8FEB86659FD93L;
    return hash ^ hash >>> 32;
  }

  boolean mayHold(String key) {
    return mayHold(hash(key));
  }

  /** Whether the tables may have the key of this hash, now or with what is still to be written. */
  boolean mayHold(long hash) {
    if (stages.isEmpty()) {
      if (enough < 0) {
        enough = (long) (worth * SqlReads.reports(asked.get()));
      }
      if (++questions < enough) {
        return true;
      }
      keys.each(asked.get(), this::add);
      early.forEach(this::add);
      early.clear();
      if (stages.isEmpty()) {
        stages.add(new Stage(SMALLEST));
      }
    }
    for (Stage stage : stages) {
      if (stage.mayHold(hash)) {
        return true;
      }
    }
    return false;
  }

  void note(String key) {
    note(hash(key));
  }

  /** Something with this key is put. */
  void note(long hash) {
    if (stages.isEmpty()) {
      early.add(hash);
    } else {
      add(hash);
    }
  }

  private void add(long hash) {
    if (stages.isEmpty()) {
      stages.add(new Stage(SMALLEST));
    }
    Stage last = stages.get(stages.size() - 1);
    if (last.size == last.room) {
      last = new Stage((int) Math.min(1L << 27, 2L * last.room));
      stages.add(last);
    }
    last.add(hash);
  }
}
