package org.attache.sources.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "HTTP://News.Example.ORG, http://news.example.org/",
    "https://example.org:443/a#part, https://example.org/a",
    "https://example.org:8443/a, https://example.org:8443/a",
    "http://example.org/a b?q=x y, http://example.org/a%20b?q=x%20y",
    "http://example.org/visite-à-Kigali, http://example.org/visite-%C3%A0-Kigali",
    "http://example.org/a%20b, http://example.org/a%20b",
    "http://bücher.example/x, http://xn--bcher-kva.example/x",
    "http://[2001:db8::1]:8080/x, http://[2001:db8::1]:8080/x",
    "http://example.org?x=1, http://example.org/?x=1"
  })
  void one_page_has_one_address(String given, String expected) throws Exception {
    assertThat(Address.parse(given)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/", "javascript:alert(1)", "mailto:a@example.org", "/relative",
            "http:///x",
        "http://a b.org/", "http://user@example.org/", "http://example.org:99999999999/", "",
            "http:",
        "http://-bad-.../"
      })
  void what_is_no_address_of_a_page_is_refused(String given) {
    assertThatThrownBy(() -> Address.parse(given)).isInstanceOf(FetchFailed.class);
  }

  @Test
  void an_endless_address_is_refused() {
    assertThatThrownBy(() -> Address.parse("http://example.org/" + "a/".repeat(5_000)))
        .isInstanceOf(FetchFailed.class);
  }
}
