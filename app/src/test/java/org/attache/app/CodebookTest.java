package org.attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The codebook names every value that the program can write. */
class CodebookTest {
  private static String codebook() throws IOException {
    // Maven runs tests in the module's folder, an IDE often in the project's
    Path here = Path.of("docs", "codebook.md");
    return Files.readString(Files.exists(here) ? here : Path.of("..").resolve(here));
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
}
