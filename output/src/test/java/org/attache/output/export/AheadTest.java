package org.attache.output.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AheadTest {
  @Test
  void what_is_fetched_comes_in_its_order_and_in_the_callers_thread() {
    List<Integer> came = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    Ahead.<Integer>run(
        fetched -> {
          for (int i = 0; i < 100; i++) {
            fetched.accept(i);
          }
          threads.add(Thread.currentThread());
        },
        piece -> {
          came.add(piece);
          threads.add(Thread.currentThread());
        });
    assertThat(came).hasSize(100).isSorted();
    assertThat(threads).hasSize(101).contains(Thread.currentThread());
    assertThat(threads.stream().filter(thread -> thread == Thread.currentThread())).hasSize(100);
  }

  @Test
  void a_failure_of_the_fetching_comes_after_what_was_fetched_before() {
    List<String> came = new ArrayList<>();
    assertThatThrownBy(
            () ->
                Ahead.<String>run(
                    fetched -> {
                      fetched.accept("one");
                      throw new IllegalStateException("the disk is gone");
                    },
                    came::add))
        .hasMessage("the disk is gone");
    assertThat(came).containsExactly("one");
  }

  @Test
  void who_cannot_write_any_more_ends_the_fetching() {
    AtomicInteger fetched = new AtomicInteger();
    assertThatThrownBy(
            () ->
                Ahead.<Integer>run(
                    pieces -> {
                      while (true) {
                        pieces.accept(fetched.incrementAndGet());
                      }
                    },
                    piece -> {
                      throw new IllegalStateException("nobody reads this any more");
                    }))
        .hasMessage("nobody reads this any more");
    int then = fetched.get();
    assertThat(then).isLessThan(10);
    assertThat(fetched.get()).isEqualTo(then);
  }
}
