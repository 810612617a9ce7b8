package org.attache.register.intensity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.attache.model.PloverType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntensityTest {
  @ParameterizedTest
  @EnumSource
  void cooperation_lies_above_nought_and_conflict_below(PloverType type) {
    double intensity = Intensity.of(type, Optional.empty());

    assertThat(intensity).isBetween(-10.0, 10.0);
    assertThat(intensity > 0).isEqualTo(type.quad() <= 2);
    assertThat(intensity).isNotZero();
  }

  @Test
  void a_cease_fire_is_more_than_a_release() {
    assertThat(Intensity.of(PloverType.RETREAT, Optional.of("ceasefire")))
        .isGreaterThan(Intensity.of(PloverType.RETREAT, Optional.of("release")));
  }

  @Test
  void a_mode_without_a_value_has_that_of_its_type() {
    assertThat(Intensity.of(PloverType.PROTEST, Optional.of("boycott")))
        .isEqualTo(Intensity.of(PloverType.PROTEST, Optional.empty()));
  }
}
