package org.attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attache.model.AgreementStage;
import org.attache.model.Attitude;
import org.attache.model.Channel;
import org.attache.model.Framework;
import org.attache.model.Modality;
import org.attache.model.PloverType;
import org.attache.model.RelationSignal;
import org.attache.model.SourceType;
import org.attache.model.VisitLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The codebook names every value that the program can write. */
class CodebookTest {
  private static String codebook() throws IOException {
    return Files.readString(Codebook.file());
  }

  static List<String> values() {
    return Stream.<Enum<?>[]>of(
            Modality.values(),
            VisitLevel.values(),
            SourceType.values(),
            Channel.values(),
            AgreementStage.values(),
            Attitude.values(),
            RelationSignal.Direction.values())
        .flatMap(Arrays::stream)
        .map(value -> "`" + value.name().toLowerCase(Locale.ROOT) + "`")
        .toList();
  }

  static List<String> codes() {
    return Stream.<Enum<?>[]>of(PloverType.values(), Framework.values())
        .flatMap(Arrays::stream)
        .map(Enum::name)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("values")
  void explains_the_value(String value) throws IOException {
    assertThat(codebook()).contains(value);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void names_the_code(String code) throws IOException {
    assertThat(codebook()).containsIgnoringCase(code);
  }

  @Test
  void what_is_made_from_the_program_is_up_to_date() throws IOException {
    // otherwise run the main of the class Codebook, which stands beside this one
    assertThat(Codebook.renewed(codebook())).isEqualTo(codebook());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "visitor_country",
        "host_country",
        "delegation",
        "hosts",
        "topics",
        "participants",
        "content",
        "strength_least",
        "strength_most",
        "unit",
        "mandate",
        "purpose",
        "since",
        "stage",
        "parties",
        "direction",
        "wording",
        "trigger",
        "plover_type",
        "quad",
        "mode",
        "contexts",
        "cameo",
        "source_sector",
        "target_sector",
        "reciprocal",
        "confidence"
      })
  void explains_the_field(String field) throws IOException {
    String text = codebook();
    assertThat(text.substring(0, text.indexOf(Codebook.BEGIN))).contains("`" + field + "`");
  }
}
