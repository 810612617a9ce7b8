package org.attache.web.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.attache.register.RegisterStore;
import org.attache.web.WebSettings;
import org.attache.web.WebTest;
import org.attache.web.intake.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A server and a browser before it; no page may make the browser complain. */
abstract class ChromiumTest extends WebTest {
  private Optional<Chromium> chromium = Optional.empty();

  ChromiumTest(RegisterStore register) {
    super(register);
  }

  ChromiumTest(RegisterStore register, WebSettings settings) {
    super(register, settings);
  }

  ChromiumTest(RegisterStore register, Desk desk) {
    super(register, WebSettings.local(0, "samples.db", "Ada"), desk);
  }

  @BeforeAll
  void openBrowser() {
    Chromium opened = Chromium.open(this::at);
    chromium = Optional.of(opened);
    opened.scheme("light");
  }

  @AfterEach
  void nothing_was_refused_or_broke() {
    assertThat(chromium.map(Chromium::complaints).orElseThrow()).isEmpty();
  }

  @AfterAll
  void closeBrowser() {
    chromium.ifPresent(Chromium::close);
  }

  final Chromium chromium() {
    return chromium.orElseThrow();
  }
}
