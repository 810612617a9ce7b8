package org.attache.register.origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SketchTest {
  @Test
  void of_texts_of_ordinary_length_the_common_part_is_exact() {
    Sketch a = Sketch.of(new int[] {5, -7, 9, 9, 11});
    Sketch b = Sketch.of(new int[] {9, -7, 30});

    assertThat(a.inCommon(b)).isEqualTo(2);
    assertThat(a.shingles()).isEqualTo(4);
  }

  @Test
  void of_long_texts_it_is_estimated_well() {
    Random random = new Random(3);
    int[] shared = random.ints(3_000).toArray();
    Sketch a = sketch(shared, 1_000, random);
    Sketch b = sketch(shared, 3_000, random);

    assertThat(a.inCommon(b)).isCloseTo(3_000, within(300.0));
  }

  @Test
  void a_short_text_inside_a_long_one_is_found_there() {
    Random random = new Random(4);
    int[] brief = random.ints(300).toArray();
    Sketch shorter = Sketch.of(brief);
    Sketch longer = sketch(brief, 4_000, random);

    assertThat(shorter.inCommon(longer)).isCloseTo(300, within(60.0));
  }

  @Test
  void bytes_give_the_same_sketch_again() {
    Sketch sketch = sketch(new int[0], 2_000, new Random(5));

    assertThat(Sketch.of(sketch.toBytes())).isEqualTo(sketch);
  }

  private static Sketch sketch(int[] shared, int more, Random random) {
    int[] all = java.util.Arrays.copyOf(shared, shared.length + more);
    for (int i = shared.length; i < all.length; i++) {
      all[i] = random.nextInt();
    }
    return Sketch.of(all);
  }
}
