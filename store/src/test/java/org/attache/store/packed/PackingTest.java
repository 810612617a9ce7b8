package org.attache.store.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PackingTest {
  enum Colour {
    RED,
    GREEN
  }

  record Point(int x, long y) {}

  record Whole(
      String text,
      List<String> texts,
      Optional<Point> point,
      OptionalInt few,
      OptionalLong many,
      OptionalDouble share,
      boolean sure,
      double exact,
      Colour colour,
      Map<String, String> names) {}

  private static final Whole WHOLE =
      new Whole(
          "élan 🚢",
          List.of("a", "b", "a", ""),
          Optional.of(new Point(-7, Long.MIN_VALUE)),
          OptionalInt.of(Integer.MAX_VALUE),
          OptionalLong.empty(),
          OptionalDouble.of(-0.25),
          true,
          1e300,
          Colour.GREEN,
          Map.of("k", "v"));

  @Test
  void what_is_packed_comes_back() {
    Packing<Whole> packing = new Packing<>(Whole.class);
    assertThat(packing.unpack(packing.pack(WHOLE, 300), number -> packing.form())).isEqualTo(WHOLE);
  }

  @Test
  void an_older_form_is_read_with_what_is_new_absent_and_what_is_gone_passed_over() {
    Packing<Whole> packing = new Packing<>(Whole.class);
    String old =
        "Then text:s weight:d at:?Mark colour:PackingTest$Colour exact:d\n"
            + "Mark x:i label:s\nPackingTest$Colour =GREEN BLUE";
    Bytes out = new Bytes();
    out.count(1);
    out.text("old");
    out.fraction(2.5);
    out.flag(true);
    out.whole(3);
    out.text("old");
    out.count(0);
    out.fraction(1);
    assertThat(packing.unpack(out.toArray(), number -> old))
        .isEqualTo(
            new Whole(
                "old",
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty(),
                false,
                1,
                Colour.GREEN,
                Map.of()));
  }

  @Test
  void damaged_bytes_are_refused_not_believed() {
    Packing<Whole> packing = new Packing<>(Whole.class);
    byte[] bytes = packing.pack(WHOLE, 1);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> packing.unpack(cut, number -> packing.form()))
          .as("%d of %d bytes", length, bytes.length)
          .isInstanceOf(IllegalArgumentException.class);
    }
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    assertThatThrownBy(() -> packing.unpack(longer, number -> packing.form()))
        .hasMessageContaining("more bytes");
  }

  @Test
  void a_form_survives_its_own_text() {
    String form = new Packing<>(Whole.class).form();
    assertThat(Form.parse(form).toString()).isEqualTo(form);
    assertThat(form).contains("few:?i").contains("Colour =RED GREEN");
  }
}
