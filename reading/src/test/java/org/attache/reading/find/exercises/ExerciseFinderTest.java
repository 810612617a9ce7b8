package org.attache.reading.find.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attache.model.Exercise;
import org.attache.model.Report;
import org.attache.reading.ReportReader;
import org.junit.jupiter.api.Test;

class ExerciseFinderTest {
  private static final ReportReader READER = new ReportReader();

  @Test
  void a_joint_exercise_has_participants_place_and_dates() {
    assertThat(
            found(
                "Kenya and Uganda will hold a joint military exercise in Nakuru from May 20 to"
                    + " May 24."))
        .containsExactly("[KEN, UGA] - Nakuru 2024-05-20..2024-05-24 PLANNED");
  }

  @Test
  void a_named_exercise_keeps_its_name_and_what_later_sentences_add() {
    assertThat(
            found(
                "Soldiers from Chile and Peru took part in the naval exercise Silver Condor 24."
                    + " The exercise ended on May 8."))
        .containsExactly("[CHL, PER] Silver Condor 24 - ..2024-05-08 COMPLETED");
    assertThat(
            found(
                "The Omani navy begins a drill with Indian ships on May 21, code-named \"Blue"
                    + " Dhow\"."))
        .containsExactly("[IND, OMN] Blue Dhow - 2024-05-21.. PLANNED");
  }

  @Test
  void an_earlier_edition_is_an_exercise_of_its_own() {
    assertThat(
            found(
                "Exercise Granite Wolf, a field exercise of Poland and Latvia, begins on May 20."
                    + " The last edition of Exercise Granite Wolf took place in 2022."))
        .hasSize(2)
        .anySatisfy(e -> assertThat(e).contains("2022").endsWith("COMPLETED"))
        .anySatisfy(e -> assertThat(e).contains("2024-05-20").endsWith("PLANNED"));
  }

  @Test
  void a_cancelled_exercise_stays_cancelled() {
    assertThat(
            found("Japan and South Korea have called off a joint naval exercise planned for June."))
        .singleElement()
        .asString()
        .endsWith("CANCELLED");
  }

  @Test
  void gymnastics_and_the_exercise_of_rights_are_none() {
    assertThat(found("French and Swiss doctors recommend physical exercises twice a week."))
        .isEmpty();
    assertThat(found("Malta and Italy defended the exercise of sovereign rights at sea."))
        .isEmpty();
    assertThat(found("Norwegian firemen invited their Danish colleagues to a fire drill."))
        .isEmpty();
  }

  private static List<String> found(String text) {
    return READER
        .read(Report.of("-", Optional.of("2024-05-10"), text))
        .list(Exercise.class)
        .stream()
        .map(
            e ->
                e.participants()
                    + " "
                    + e.name().orElse("-")
                    + " "
                    + e.place().orElse("-")
                    + " "
                    + e.start().map(Object::toString).orElse("")
                    + ".."
                    + e.end().map(Object::toString).orElse("")
                    + " "
                    + e.status())
        .toList();
  }
}
