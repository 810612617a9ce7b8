package org.attache.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.register.memory.MemoryStore;
import org.attache.web.WebTest;
import org.junit.jupiter.api.Test;

/** The pages of a register that holds nothing yet. */
class EmptyRegisterTest extends WebTest {
  EmptyRegisterTest() {
    super(new MemoryStore());
  }

  @Test
  void an_empty_register_says_what_to_do_next() {
    assertThat(page("/"))
        .contains("The register is empty", "href=\"/add\"", "attache add", "attache demo")
        .doesNotContain("<svg");
  }

  @Test
  void a_list_of_nothing_says_so() {
    assertThat(page("/entries")).contains("<strong>0</strong>", "Nothing in the register fits");
    assertThat(page("/entries?kind=visits&profile=leaders"))
        .contains("Nothing in the register fits");
  }
}
