package org.attache.reading.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.List;
import org.attache.reading.language.NameType;
import org.junit.jupiter.api.Test;

class NameFinderTest {
  private static final List<String> SENTENCES =
      List.of(
          "General Aminata Kouyaté flew from Bamako to Rabat, where King Mohammed received her.",
          "The African Union's Peace and Security Council met in Addis Ababa on 3 May 2019.",
          "In Rome the minister said Rome would not wait for Paris, and Rome has waited before.",
          "John McAvoy-Reed of the Centre for Strategic Labour Studies called it a 'great day'.",
          "U.S. troops, NATO officials and O’Brien's 12th brigade left Camp Lemonnier at dawn.",
          "BERLIN: GERMAN AND DUTCH TROOPS TO TRAIN TOGETHER IN BERGEN",
          "\"We'll see,\" Mr. Tan told Reuters (by e-mail) after the $4.5m deal with Airbus SE.",
          "Mali, Niger and Mali's neighbours want Mali to host the talks in the city of Gao, Mali.",
          "the president of estonia visited los angeles",
          "A colour guard honoured Gen. Li at the Ministry of National Defence in Xi'an.",
          "x",
          "Zürich—Łódź flights by Swiss will end 31/12, says Krzysztof Wiśniewski.");

  @Test
  void names_are_those_of_corenlp() {
    CRFClassifier<CoreLabel> reference =
        CRFClassifier.getClassifierNoExceptions(
            "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    NameFinder finder = new NameFinder(Models.shared().names());
    int names = 0;
    for (String sentence : SENTENCES) {
      List<CoreLabel> words =
          new PTBTokenizer<>(
                  new StringReader(sentence), new CoreLabelTokenFactory(true), "quotes=latex")
              .tokenize();
      List<NameType> theirs =
          reference.classifySentence(words).stream()
              .map(word -> type(word.get(CoreAnnotations.AnswerAnnotation.class)))
              .toList();
      assertThat(finder.find(words.stream().map(CoreLabel::word).toList()))
          .as(sentence)
          .containsExactlyElementsOf(theirs);
      names += (int) theirs.stream().filter(type -> type != NameType.NONE).count();
    }
    assertThat(names).isGreaterThan(30);
  }

  @Test
  void no_words_have_no_names() {
    assertThat(new NameFinder(Models.shared().names()).find(List.of())).isEmpty();
  }

  private static NameType type(String answer) {
    return switch (answer) {
      case "PERSON" -> NameType.PERSON;
      case "ORGANIZATION" -> NameType.ORGANISATION;
      case "LOCATION" -> NameType.LOCATION;
      default -> NameType.NONE;
    };
  }
}
