package org.attache.reading.find.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attache.model.Actor;
import org.attache.model.ActorKind;
import org.attache.model.Mention;
import org.attache.model.Office;
import org.attache.model.Report;
import org.attache.model.Sector;
import org.attache.model.StateCode;
import org.attache.reading.find.Cast;
import org.attache.reading.language.LanguageEngine;
import org.attache.reading.language.corenlp.CoreNlpEngine;
import org.junit.jupiter.api.Test;

class ActorFinderTest {
  private static final LanguageEngine ENGINE = new CoreNlpEngine();
  private static final ActorFinder FINDER = new ActorFinder();

  private String text = "";
  private Cast cast = new Cast(List.of(), List.of());

  @Test
  void a_title_before_the_name_is_the_office_with_its_state() {
    read("Kenyan Foreign Minister Amina Mohamed flew to Kampala on Monday.");
    Actor minister = actorOf("Amina Mohamed");
    assertThat(minister.office().flatMap(Office::title)).hasValue("Foreign Minister");
    assertThat(minister.state()).hasValue(new StateCode("KEN"));
    assertThat(minister.sector()).hasValue(Sector.GOV);
  }

  @Test
  void an_office_and_the_name_after_the_comma_are_one_person() {
    read(
        "The delegation was led by the Chief of Staff, General Paulo Banda. Banda met the"
            + " Malawian defence minister, Grace Phiri, in Lilongwe.");
    assertThat(actorOf("the Chief of Staff")).isEqualTo(actorOf("Banda"));
    assertThat(actorOf("Banda").office().flatMap(Office::rank)).hasValue("General");
    assertThat(actorOf("Grace Phiri").state()).hasValue(new StateCode("MWI"));
  }

  @Test
  void an_office_after_the_name_belongs_to_it() {
    read("Ana Duarte, the deputy defence minister of Portugal, arrived on Tuesday.");
    assertThat(actorOf("Ana Duarte").office().flatMap(Office::title))
        .hasValue("deputy defence minister of Portugal");
    assertThat(actorOf("Ana Duarte").state()).hasValue(new StateCode("PRT"));
  }

  @Test
  void offices_in_a_list_stay_apart() {
    read(
        "The Chief of Staff, General Paulo Banda, the Head of the Coastal Radar Service and"
            + " the Head of Logistics also travelled.");
    assertThat(actorOf("the Head of the Coastal Radar Service"))
        .isNotEqualTo(actorOf("General Paulo Banda"))
        .isNotEqualTo(actorOf("the Head of Logistics"));
  }

  @Test
  void offices_named_for_several_are_each_ones_own() {
    read(
        "Egyptian foreign minister Hany Fawzi and his Greek and Cypriot counterparts, Nikos Vlachos"
            + " and Eleni Markou, met in Cairo. The Peruvian and Chilean defence ministers, Jorge"
            + " Salas and Marta Rojas, sent greetings.");
    assertThat(actorOf("Eleni Markou").state()).hasValue(new StateCode("CYP"));
    assertThat(actorOf("Eleni Markou").office().flatMap(Office::title))
        .hasValue("foreign minister");
    assertThat(actorOf("Marta Rojas").state()).hasValue(new StateCode("CHL"));
    assertThat(actorOf("Marta Rojas").office().flatMap(Office::title)).hasValue("defence minister");
  }

  @Test
  void an_office_without_a_state_is_that_of_the_capital_in_the_dateline() {
    read(
        "LILONGWE, Jan 19 (ASW) - Foreign Minister Grace Phiri said on Friday that she would meet"
            + " Zambian President Joseph Banda. Banda was accompanied by Finance Minister Paul"
            + " Zulu.");
    assertThat(actorOf("Grace Phiri").state()).hasValue(new StateCode("MWI"));
    assertThat(actorOf("Paul Zulu").state()).isEmpty();
  }

  @Test
  void a_colleague_is_a_counterpart_only_with_a_state() {
    read(
        "Kenyan Foreign Minister Amina Otieno met her Ugandan colleague Moses Okello. Her colleague"
            + " Peter Kamau stayed in Nairobi.");
    assertThat(actorOf("Moses Okello").office().flatMap(Office::title))
        .hasValue("Foreign Minister");
    assertThat(actorOf("Peter Kamau").office()).isEmpty();
  }

  @Test
  void the_minister_is_not_the_prime_minister() {
    read(
        "Czech Defence Minister Jana Mala met Prime Minister Le Van Minh in Hanoi. The minister"
            + " leaves on Thursday.");
    assertThat(actorOf("The minister")).isEqualTo(actorOf("Jana Mala"));
  }

  @Test
  void a_former_office_is_former() {
    read("Former Ghanaian president John Mensah will lead the observers.");
    assertThat(actorOf("John Mensah").office()).isEmpty();
    assertThat(actorOf("John Mensah").offices())
        .singleElement()
        .extracting(Office::former)
        .isEqualTo(true);
  }

  @Test
  void a_counterpart_holds_the_same_office_for_the_other_state() {
    read("Peruvian Defence Minister Jorge Salas received his Chilean counterpart Marta Rojas.");
    assertThat(actorOf("Marta Rojas").state()).hasValue(new StateCode("CHL"));
    assertThat(actorOf("Marta Rojas").office().flatMap(Office::title)).hasValue("Defence Minister");
    read(
        "The defence minister of Peru, Jorge Salas, received his Chilean counterpart Marta Rojas.");
    assertThat(actorOf("Marta Rojas").office().flatMap(Office::title)).hasValue("defence minister");
  }

  @Test
  void a_president_met_in_a_capital_is_its_states() {
    read(
        "BRUSSELS - The secretary general will travel to Skopje, where he will meet President"
            + " Ana Petrova.");
    assertThat(actorOf("Ana Petrova").state()).hasValue(new StateCode("MKD"));
  }

  @Test
  void pronouns_follow_gender_and_subject() {
    read(
        "Norwegian Prime Minister Kari Dahl met President Luis Ortega of Peru. She said the talks"
            + " went well. He agreed.");
    assertThat(actorOf("She")).isEqualTo(actorOf("Kari Dahl"));
    assertThat(actorOf("He")).isEqualTo(actorOf("Luis Ortega"));
    read(
        "Pedro Silva arrived on Monday and was welcomed by the director, John Mensah, and the"
            + " ambassador, Luis Ortega. He will stay until Friday.");
    assertThat(actorOf("He")).isEqualTo(actorOf("Pedro Silva"));
  }

  @Test
  void this_source_is_the_source_before() {
    read(
        "The visit was short, says a high-level military source. No deal was made, this source"
            + " adds.");
    assertThat(actorOf("this source")).isEqualTo(actorOf("a high-level military source"));
    assertThat(actorOf("this source").named()).isFalse();
  }

  @Test
  void a_capital_is_its_government_only_where_it_acts() {
    read("Lisbon has recalled its envoy. The envoy had lived in Lisbon for years.");
    assertThat(mentions("Lisbon")).hasSize(1);
    assertThat(actorOf("Lisbon").kind()).isEqualTo(ActorKind.STATE);
    assertThat(actorOf("its")).isEqualTo(actorOf("Lisbon"));
  }

  @Test
  void troops_belong_to_a_state_and_a_sector() {
    read("Chadian soldiers crossed the border while UN peacekeepers watched.");
    assertThat(actorOf("Chadian soldiers").state()).hasValue(new StateCode("TCD"));
    assertThat(actorOf("Chadian soldiers").sector()).hasValue(Sector.MIL);
    assertThat(actorOf("UN peacekeepers").state()).hasValue(StateCode.UN);
  }

  @Test
  void forces_backed_by_a_state_are_not_that_states() {
    read("Iran-backed militants attacked the convoy.");
    assertThat(actorOf("Iran-backed militants").state()).isEmpty();
  }

  @Test
  void a_surname_alone_means_the_person_with_that_name() {
    read("Hungarian Ambassador Pal Szabo spoke first. Szabo then left with the others.");
    assertThat(mentions("Szabo"))
        .isNotEmpty()
        .allMatch(m -> m.actor().equals(mentions("Pal Szabo").get(0).actor()));
  }

  @Test
  void adjectives_that_share_a_noun_are_two_office_holders() {
    read(
        "Relations between the Togolese and Beninese chiefs of staff are good. French and Rwandan"
            + " soldiers met.");
    assertThat(actorOf("the Togolese").state()).hasValue(new StateCode("TGO"));
    assertThat(actorOf("Beninese chiefs of staff").state()).hasValue(new StateCode("BEN"));
    assertThat(actorOf("French").sector()).hasValue(Sector.MIL);
  }

  @Test
  void an_office_held_in_the_past_is_kept_as_former() {
    read(
        "Colonel Anna Kask knew him from the days when Kask was at the head of the UN mission in"
            + " Haiti.");
    assertThat(actorOf("Colonel Anna Kask").offices()).anyMatch(Office::former);
    assertThat(actorOf("Colonel Anna Kask").state()).isEmpty();
  }

  @Test
  void the_president_is_not_the_vice_president() {
    read(
        "President Moses Katende of Malawi flew to Lagos. He was seen off by Vice-President Grace"
            + " Nyasulu. In Lagos the President will open a fair.");
    assertThat(actorOf("the President").name()).isEqualTo("Moses Katende");
  }

  private void read(String words) {
    text = words;
    cast = FINDER.find(ENGINE.annotate(report(words), List.of()));
  }

  private static Report report(String words) {
    return Report.of("sample", Optional.empty(), words);
  }

  private List<Mention> mentions(String words) {
    return cast.mentions().stream()
        .filter(
            m ->
                m.span().in(text).equals(words)
                    || m.nameSpan().map(s -> s.in(text)).equals(Optional.of(words)))
        .toList();
  }

  private Actor actorOf(String words) {
    List<Mention> found = mentions(words);
    assertThat(found).as("%s in %s", words, cast.mentions()).isNotEmpty();
    return cast.actors().stream()
        .filter(a -> a.id().equals(found.get(0).actor()))
        .findFirst()
        .orElseThrow();
  }
}
