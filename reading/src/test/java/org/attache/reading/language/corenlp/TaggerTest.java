package org.attache.reading.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {
  private static MaxentTagger reference;

  @BeforeAll
  static void loadTheReference() {
    reference =
        new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General Aminata Kouyaté flew from Bamako to Rabat, where King Mohammed received her.",
        "The programme's organisers, who had travelled by aeroplane, criticised the defence chief.",
        "\"We'll see,\" Mr. Tan told Reuters (by e-mail) after the $4.5m deal with Airbus SE.",
        "BERLIN: GERMAN AND DUTCH TROOPS TO TRAIN TOGETHER IN BERGEN",
        "Brzęczyszczykiewicz Kovalenko-Tkachuk met Ngabitsinze Uwimana and Xu Qiliang.",
        "The talks led the minister to cut the visit short; she set out for home and read on.",
        "Mineral Resources Holdings Co. signed; so did Kigali Cement Works Ltd. of Rwanda",
        "on monday the u.s. will put 4th-generation F-16s at R-37 base no. 7",
        "Leaving Accra, ministers planned more calls.",
        "x",
        "Harsh?",
        "Not a word on whose returns are?",
        "— – … ## @ministry_of_defence https://example.org/a?b=c 12/31/1999 3.5% #talks",
        "Zürich—Łódź flights by Swiss will end 31/12, says Krzysztof Wiśniewski."
      })
  void tags_are_those_of_corenlp(String sentence) {
    List<CoreLabel> words =
        new PTBTokenizer<>(
                new StringReader(sentence), new CoreLabelTokenFactory(true), "quotes=latex")
            .tokenize();
    List<String> forms = words.stream().map(CoreLabel::word).toList();
    reference.tagCoreLabels(words);

    assertThat(new Tagger(Models.shared().tagger()).tag(forms))
        .containsExactly(words.stream().map(CoreLabel::tag).toArray(String[]::new));
  }

  @Test
  void a_tagger_that_has_seen_many_words_tags_as_a_new_one() {
    Tagger used = new Tagger(Models.shared().tagger());
    List<String> odd = Stream.iterate(0, i -> i + 1).limit(20_000).map(i -> "Q" + i + "k").toList();
    for (int from = 0; from < odd.size(); from += 200) {
      used.tag(odd.subList(from, from + 200));
    }
    List<String> sentence = List.of("Kenya", "and", "Uganda", "resumed", "their", "talks", ".");

    assertThat(used.tag(sentence)).isEqualTo(new Tagger(Models.shared().tagger()).tag(sentence));
  }

  @Test
  void no_words_have_no_tags() {
    assertThat(new Tagger(Models.shared().tagger()).tag(List.of())).isEmpty();
  }
}
