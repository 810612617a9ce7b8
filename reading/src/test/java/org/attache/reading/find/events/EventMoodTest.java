package org.attache.reading.find.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.model.Modality;
import org.junit.jupiter.api.Test;

/** Control, negation, plans and speech change what a verb means. */
class EventMoodTest {

  @Test
  void who_calls_for_a_withdrawal_requests_it() {
    assertThat(Coded.in("Jordan called on Israel to withdraw its forces."))
        .containsExactly("JOR > ISR REQUEST");
  }

  @Test
  void who_refuses_to_sign_rejects() {
    assertThat(Coded.in("Bolivia refused to sign the agreement with Paraguay."))
        .containsExactly("BOL > PRY REJECT");
  }

  @Test
  void who_will_not_help_rejects() {
    assertThat(Coded.in("Latvia said it will not send troops to Mali."))
        .containsExactly("LVA > MLI REJECT");
  }

  @Test
  void a_meeting_to_come_is_an_agreement_and_a_plan() {
    assertThat(Coded.in("The Finnish president will meet the Estonian prime minister next week."))
        .containsExactly("FIN > EST AGREE");
    assertThat(
            Coded.events("The Finnish president will meet the Estonian prime minister next week.")
                .get(0)
                .status())
        .isEqualTo(Modality.PLANNED);
  }

  @Test
  void an_attack_that_did_not_happen_is_none() {
    assertThat(Coded.in("Ethiopia did not attack Eritrea.")).isEmpty();
  }

  @Test
  void lifting_sanctions_is_no_sanction() {
    assertThat(Coded.in("Britain lifted its sanctions against Myanmar."))
        .containsExactly("GBR > MMR RETREAT");
  }

  @Test
  void hopes_and_refusals_to_comment_are_no_events() {
    assertThat(Coded.in("The Greek minister expressed optimism about talks with Turkey."))
        .isEmpty();
    assertThat(Coded.in("The Kenyan government declined to comment on the attack in Somalia."))
        .isEmpty();
  }

  @Test
  void what_somebody_says_of_others_is_their_event() {
    assertThat(Coded.in("Syria said that Turkish planes bombed a convoy near Aleppo."))
        .singleElement()
        .asString()
        .startsWith("TUR > SYR");
  }
}
