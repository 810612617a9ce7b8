package org.attache.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.attache.model.Report;
import org.junit.jupiter.api.Test;

class ReportTitleTest {
  private static String titled(String title, String text) {
    Report plain = Report.of("/home/ada/reports/kigali.txt", Optional.empty(), text);
    return ReportTitle.of(
        new Report(
            plain.id(),
            plain.origin(),
            plain.url(),
            Optional.of(title),
            plain.author(),
            plain.publisher(),
            plain.published(),
            plain.language(),
            text));
  }

  @Test
  void a_report_is_called_by_its_title() {
    assertThat(titled("Talks in Kigali", "The minister came.")).isEqualTo("Talks in Kigali");
  }

  @Test
  void without_a_title_it_is_called_by_its_first_line_not_by_where_it_lay() {
    assertThat(titled(" ", "\n  Minister due in Kigali \nHe comes on Monday."))
        .isEqualTo("Minister due in Kigali");
  }

  @Test
  void a_long_first_line_ends_after_a_word() {
    String line = "The chief of staff of the army of Rwanda received a delegation of officers from";
    assertThat(titled("", line + " Paris, who stay.")).isEqualTo(line + " …");
  }

  @Test
  void without_any_text_its_file_names_it() {
    assertThat(titled("", " \n ")).isEqualTo("kigali.txt");
  }
}
