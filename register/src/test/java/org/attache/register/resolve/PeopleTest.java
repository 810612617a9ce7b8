package org.attache.register.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attache.model.Office;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.register.entry.Person;
import org.junit.jupiter.api.Test;

class PeopleTest {
  private static final String RWANDA = "RWA";

  private final Person minister =
      People.create("p-1", named("Vincent Karekezi", "Foreign Minister", RWANDA, "2021-03-02"));

  @Test
  void a_title_alone_means_who_holds_the_office_then() {
    Person seen =
        People.with(
            minister, named("V. Karekezi", "Minister of Foreign Affairs", RWANDA, "2021-09"));

    assertThat(People.resolve(List.of(seen), title("top diplomat", RWANDA, "2021-06-10")))
        .contains(seen);
    assertThat(People.resolve(List.of(seen), title("Foreign Minister", "BDI", "2021-06-10")))
        .isEmpty();
    assertThat(People.resolve(List.of(seen), title("Foreign Minister", RWANDA, "2024-06-10")))
        .isEmpty();
  }

  @Test
  void successors_in_an_office_stay_apart() {
    Person successor =
        People.create("p-2", named("Odette Uwase", "Foreign Minister", RWANDA, "2022-01-20"));
    List<Person> both = List.of(minister, successor);

    assertThat(People.resolve(both, title("Foreign Minister", RWANDA, "2021-03-02")))
        .contains(minister);
    assertThat(People.resolve(both, title("Foreign Minister", RWANDA, "2022-01-20")))
        .contains(successor);
    assertThat(People.resolve(both, named("Odette Uwase", "Foreign Minister", RWANDA, "2022-02")))
        .contains(successor);
  }

  @Test
  void two_ministers_of_one_name_stay_two() {
    Person health =
        People.create("p-1", named("Ahmed Salim", "Health Minister", "SOM", "2021-03-02"));

    assertThat(
            People.resolve(
                List.of(health), named("Ahmed Salim", "Defence Minister", "SOM", "2021-03-05")))
        .isEmpty();
    assertThat(
            People.resolve(
                List.of(health), named("Ahmed Salim", "Defence Minister", "SOM", "2022-03-05")))
        .as("a year later he may have changed office")
        .contains(health);
    assertThat(
            People.resolve(
                List.of(health), named("Ahmed Salim", "Health Minister", "DJI", "2021-03-02")))
        .as("another state's")
        .isEmpty();
  }

  @Test
  void a_family_name_is_enough_with_the_office_and_not_without_the_state() {
    assertThat(
            People.resolve(
                List.of(minister), named("Karekezi", "Foreign Minister", RWANDA, "2021-04")))
        .contains(minister);
    assertThat(
            People.resolve(
                List.of(minister),
                new Mentioned(
                    Optional.of("Karekezi"), Optional.empty(), List.of(), date("2021-04"))))
        .isEmpty();
  }

  @Test
  void a_mention_is_found_by_the_keys_of_its_person() {
    assertThat(People.keys(minister))
        .containsAnyElementsOf(People.lookup(title("Foreign Minister", RWANDA, "2021-06-10")))
        .containsAnyElementsOf(
            People.lookup(named("Karekezi Vinsent", "minister", RWANDA, "2021-06-10")))
        .containsAnyElementsOf(People.lookup(named("Karekezi", "minister", RWANDA, "2021-06-10")));
  }

  @Test
  void offices_are_kept_by_date_under_one_key_for_all_wordings() {
    Person later =
        People.with(minister, named("Vincent Karekezi", "top diplomat", RWANDA, "2021-12-24"));

    assertThat(later.offices()).hasSize(1);
    assertThat(later.offices().get(0).from()).isEqualTo(date("2021-03-02"));
    assertThat(later.offices().get(0).to()).isEqualTo(date("2021-12-24"));
  }

  private static Mentioned named(String name, String title, String state, String date) {
    return mentioned(Optional.of(name), title, state, date);
  }

  private static Mentioned title(String title, String state, String date) {
    return mentioned(Optional.empty(), title, state, date);
  }

  private static Mentioned mentioned(
      Optional<String> name, String title, String state, String date) {
    Office office =
        new Office(Optional.of(title), Optional.empty(), Optional.empty(), Optional.empty(), false);
    return new Mentioned(name, Optional.of(new StateCode(state)), List.of(office), date(date));
  }

  private static Optional<PartialDate> date(String iso) {
    return PartialDate.parse(iso);
  }
}
