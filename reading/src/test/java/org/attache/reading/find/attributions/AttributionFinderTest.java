package org.attache.reading.find.attributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attache.model.Attribution;
import org.attache.model.AttributionKind;
import org.attache.model.Channel;
import org.attache.model.Report;
import org.attache.model.Source;
import org.attache.model.SourceType;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.reading.find.actors.ActorFinder;
import org.attache.reading.find.places.PlaceFinder;
import org.attache.reading.language.AnnotatedReport;
import org.attache.reading.language.LanguageEngine;
import org.attache.reading.language.corenlp.CoreNlpEngine;
import org.junit.jupiter.api.Test;

class AttributionFinderTest {
  private static final LanguageEngine ENGINE = new CoreNlpEngine();
  private static final ActorFinder ACTORS = new ActorFinder();
  private static final AttributionFinder FINDER = new AttributionFinder();
  private static final PlaceFinder PLACES = new PlaceFinder("en");

  private String text = "";
  private List<Attribution> found = List.of();

  @Test
  void a_quotation_belongs_to_the_source_after_its_cue() {
    read("“The border will stay open until June,” said a senior customs official.");
    assertThat(content(0)).isEqualTo("“The border will stay open until June,”");
    assertThat(source(0)).isEqualTo("a senior customs official");
    assertThat(speaker(0).type()).isEqualTo(SourceType.UNNAMED);
  }

  @Test
  void a_quotation_in_two_pieces_is_one_attribution() {
    read("“We have time,” Maria Lopez said, “but we do not have money.”");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).content()).hasSize(2);
    assertThat(speaker(0).name()).hasValue("Maria Lopez");
  }

  @Test
  void a_quotation_runs_on_over_the_next_sentence_and_paragraph() {
    read(
        "“The talks were long,” said Peter Novak. “They were also useful.\n\n"
            + "“We shall meet again in spring.”");
    assertThat(found).hasSize(1);
    assertThat(contents(0)).contains("They were also useful", "We shall meet again in spring");
  }

  @Test
  void marks_of_machine_translated_text_need_not_balance() {
    read("Now there is trust between the two armies “, he stressed.");
    assertThat(content(0)).startsWith("Now there is trust between the two armies");
    assertThat(source(0)).isEqualTo("he");
  }

  @Test
  void a_few_words_in_quotation_marks_do_not_make_a_quotation() {
    read("The so-called “Friends of Peace” arrived in Lima on Monday with three buses.");
    assertThat(found).isEmpty();
  }

  @Test
  void an_indirect_statement_ends_where_the_next_speaker_begins() {
    read("The ministry said the plane had landed safely, but the pilot told reporters it had not.");
    assertThat(content(0)).isEqualTo("the plane had landed safely");
    assertThat(source(1)).isEqualTo("the pilot");
    assertThat(content(1)).isEqualTo("it had not");
  }

  @Test
  void recipients_are_not_the_speaker() {
    read("Defence Minister Jan Bakker told members of parliament that the ship would leave.");
    assertThat(speaker(0).name()).hasValue("Jan Bakker");
    assertThat(content(0)).isEqualTo("that the ship would leave");
  }

  @Test
  void a_cue_inside_its_content_leaves_two_pieces() {
    read("It was, the ambassador said, a sign of confidence.");
    assertThat(contents(0)).contains("It was").contains("a sign of confidence");
  }

  @Test
  void relative_clauses_do_not_become_sources() {
    read("Anna Weber, who visited the camp with her deputy, said conditions were improving.");
    assertThat(speaker(0).name()).hasValue("Anna Weber");
    assertThat(content(0)).isEqualTo("conditions were improving");
  }

  @Test
  void according_to_vouches_for_the_rest_of_the_sentence() {
    read("Two frigates left the port at dawn, according to the harbour authority.");
    assertThat(content(0)).isEqualTo("Two frigates left the port at dawn");
    assertThat(speaker(0).type()).isEqualTo(SourceType.INSTITUTION);
  }

  @Test
  void a_sentence_may_open_with_according_to() {
    read("According to a diplomatic cable, the envoy never reached the capital.");
    assertThat(content(0)).isEqualTo("the envoy never reached the capital");
    assertThat(speaker(0).type()).isEqualTo(SourceType.DOCUMENT);
  }

  @Test
  void seeming_is_nobodys_statement() {
    read("The road to the airport seems to be blocked. It appeared that the army had left.");
    assertThat(found).isEmpty();
  }

  @Test
  void what_somebody_was_about_to_say_is_not_said() {
    read("The president travelled to Oslo to say that the treaty was dead.");
    assertThat(found).isEmpty();
  }

  @Test
  void he_is_the_source_before_of_the_same_gender() {
    read(
        "Prime Minister Amadou Diallo said the road would open. Finance Minister Awa Traore said it"
            + " was paid for. She added that work starts in May.");
    assertThat(speaker(2).type()).isEqualTo(SourceType.PRONOUN);
    assertThat(speaker(2).name()).hasValue("Awa Traore");
  }

  @Test
  void he_may_be_somebody_who_has_not_spoken_yet() {
    read("General Paulo Banda opened the new barracks on Friday. He said the army was ready.");
    assertThat(speaker(0).name()).hasValue("Paulo Banda");
  }

  @Test
  void the_minister_goes_back_to_the_person() {
    read(
        "Foreign Minister Elena Petrova said the embassy would reopen. The minister added that the"
            + " date was not fixed.");
    assertThat(speaker(1).type()).isEqualTo(SourceType.PRONOUN);
    assertThat(speaker(1).name()).hasValue("Elena Petrova");
  }

  @Test
  void this_source_is_the_one_before() {
    read(
        "The ship is on its way, a naval source in Toulon said. It carries helicopters, this source"
            + " added.");
    assertThat(speaker(1).type()).isEqualTo(SourceType.UNNAMED);
    assertThat(speaker(1).wording()).isEqualTo("this source");
    assertThat(speaker(1).name()).hasValueSatisfying(n -> assertThat(n).contains("naval source"));
  }

  @Test
  void the_reason_for_anonymity_is_kept() {
    read(
        "The deal is close, said an official who requested anonymity because the talks are"
            + " secret.");
    assertThat(speaker(0).reason()).hasValue("the talks are secret");
  }

  @Test
  void a_capital_speaks_for_its_government() {
    read("Kigali said on Monday that its troops would stay.");
    assertThat(speaker(0).type()).isEqualTo(SourceType.INSTITUTION);
    assertThat(speaker(0).state()).hasValue(new StateCode("RWA"));
  }

  @Test
  void the_channel_stands_beside_the_cue() {
    read("On Twitter, the Kenyan Foreign Ministry said the consulate was closed.");
    assertThat(found.get(0).channel()).hasValue(Channel.TWITTER);
    read("The minister announced at a press conference that the fleet would sail.");
    assertThat(found.get(0).channel()).hasValue(Channel.PRESS_CONFERENCE);
    read("The bridge is safe, the company said in a statement.");
    assertThat(found.get(0).channel()).hasValue(Channel.STATEMENT);
  }

  @Test
  void what_an_agency_quotes_somebody_as_saying_is_said_by_that_somebody() {
    read("Foreign Minister Li Wei was quoted by the state agency as saying that ties were warm.");
    assertThat(speaker(0).name()).hasValue("Li Wei");
    assertThat(content(0)).isEqualTo("that ties were warm");
  }

  @Test
  void second_hand_speech_stands_within_the_first() {
    read("The president said the camp was safe, a military bulletin reported.");
    Attribution inner =
        found.stream().filter(a -> source(a).equals("The president")).findFirst().orElseThrow();
    Attribution outer =
        found.stream().filter(a -> source(a).contains("bulletin")).findFirst().orElseThrow();
    assertThat(inner.isWithin(outer)).isTrue();
  }

  @Test
  void nouns_attribute_to_their_possessor() {
    read("The court did not believe the general's claim that the prisoners had fled.");
    assertThat(found)
        .anySatisfy(
            a -> {
              assertThat(source(a)).isEqualTo("the general");
              assertThat(a.content().get(0).in(text)).isEqualTo("that the prisoners had fled");
            });
  }

  @Test
  void thinking_is_told_from_saying() {
    read("Residents believe the shelling will resume.");
    assertThat(found.get(0).kind()).isEqualTo(AttributionKind.BELIEVED);
  }

  @Test
  void a_speaker_before_a_colon_is_a_source() {
    read("BAKKER: We will not sell the port.\n\nVISSER: Nobody asked you to sell it.");
    assertThat(source(0)).isEqualTo("BAKKER");
    assertThat(content(1)).startsWith("Nobody asked you");
  }

  @Test
  void thousands_of_quotation_marks_are_read_in_time() {
    read("“a ".repeat(4000) + "said Smith.");
    assertThat(text).hasSize(12011);
  }

  private void read(String report) {
    text = report;
    AnnotatedReport annotated =
        ENGINE.annotate(Report.of("-", Optional.of("2026-03-02"), report), List.of());
    found = FINDER.find(annotated, ACTORS.find(annotated), PLACES.find(annotated));
  }

  private String content(int i) {
    return found.get(i).content().get(0).in(text);
  }

  private String contents(int i) {
    return String.join(" | ", found.get(i).content().stream().map(s -> s.in(text)).toList());
  }

  private String source(int i) {
    return source(found.get(i));
  }

  private String source(Attribution attribution) {
    return attribution.source().stream().findFirst().map((Span s) -> s.in(text)).orElse("");
  }

  private Source speaker(int i) {
    return found.get(i).speaker().orElseThrow();
  }
}
