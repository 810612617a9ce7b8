package org.attache.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ForestTest {
  @Test
  void a_group_is_named_after_its_least_node_in_whatever_order_it_was_joined() {
    Forest one = new Forest();
    one.join(7, 5);
    one.join(9, 7);
    Forest other = new Forest();
    other.join(9, -3);
    other.join(20, 21);
    assertThat(one.with(other).flat().root(5)).isEqualTo(-3);
    assertThat(one.root(20)).isEqualTo(20);
    assertThat(one.root(1000)).isEqualTo(1000);
  }

  @Test
  void a_long_chain_is_one_group() {
    Forest forest = new Forest();
    Random random = new Random(2);
    int[] order = random.ints(0, 100_000).distinct().limit(100_000).toArray();
    for (int link : order) {
      forest.join(link, link + 1);
    }
    forest.flat();
    assertThat(forest.root(100_000)).isZero();
    assertThat(forest.root(50_000)).isZero();
  }
}
