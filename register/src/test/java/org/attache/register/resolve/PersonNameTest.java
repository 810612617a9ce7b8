package org.attache.register.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.register.resolve.PersonName.Likeness.DIFFERENT;
import static org.attache.register.resolve.PersonName.Likeness.INITIALS;
import static org.attache.register.resolve.PersonName.Likeness.PARTIAL;
import static org.attache.register.resolve.PersonName.Likeness.SAME;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelenskyy, Vladimir Zelensky",
    "Muammar Gaddafi, Moammar Qadhafi",
    "Mohammed bin Salman, Muhammad Bin Salmān",
    "Recep Tayyip Erdoğan, Recep Erdogan",
    "Sergey Lavrov, Sergei Lavroff",
    "Nguyễn Phú Trọng, Nguyen Phu Trong",
    "Kim Jong-un, Kim Jong Un",
    "Xi Jinping, Xi Jin-ping",
    "Wang Yi, Yi Wang",
    "Orbán Viktor, Viktor Orban",
    "Abdel Fattah al-Sisi, Abdel-Fattah El-Sisi",
    "Joe Halloran, Joseph Halloran",
    "Jean-Bosco Kamanzi, Jean Bosco Kamanzi",
    "Khalid al-Thani, Khaled Al Thani",
    "Lukasz Dabrowski, Łukasz Dąbrowski"
  })
  void spellings_of_one_name_are_the_same(String one, String other) {
    assertThat(PersonName.of(one).compare(PersonName.of(other))).isEqualTo(SAME);
    assertThat(PersonName.of(one).pairs()).containsAnyElementsOf(PersonName.of(other).pairs());
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong Un, Kim Jong Il",
    "Hassan Rouhani, Hussein Rouhani",
    "Dmitry Ivanov, Darya Ivanova",
    "Jean Bosco Kamanzi, Jean Pierre Kamanzi",
    "John Kerry, Al Gore",
    "Ali Hassan, Omar Hassan",
    "Sergei Lavrov, Sergei Shoigu"
  })
  void like_names_of_two_people_differ(String one, String other) {
    assertThat(PersonName.of(one).compare(PersonName.of(other))).isEqualTo(DIFFERENT);
  }

  @Test
  void an_initial_is_less_than_a_name_and_a_family_name_less_than_that() {
    PersonName full = PersonName.of("Jean Bosco Kamanzi");

    assertThat(full.compare(PersonName.of("J. B. Kamanzi"))).isEqualTo(INITIALS);
    assertThat(full.compare(PersonName.of("Kamanzi"))).isEqualTo(PARTIAL);
    assertThat(full.compare(PersonName.of("Bosco"))).isEqualTo(DIFFERENT);
  }
}
