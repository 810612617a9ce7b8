package org.attache.reading.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attache.model.Report;
import org.attache.reading.language.Dependencies;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class FastParserTest {
  private static final CoreNlpEngine ENGINE = new CoreNlpEngine();

  private static final String REPORT =
      """
      A delegation of the Estonian general staff arrived in Tunis on Monday for talks on training.
      The foreign minister, Maria Tedesco, told reporters that she would not travel to Baku.
      "We will stay until the bridge is repaired," said the colonel, who asked not to be named.
      Having signed the accord, both presidents left for the airport without taking questions.
      Were the embassy to close, hundreds of students would lose their visas, the consul warned.
      Neither Oslo nor Accra has confirmed the visit, which had been planned since the spring.
      The navy's two oldest frigates – built in 1974 and 1976 – took part in the exercise again.
      He was given a medal, a map and, to everybody's surprise, the key to the old town.
      It isn't known who fired first; the ministry (and its spokesman) declined to comment.
      Prices rose 3.5% to $40 a barrel after the pipeline between the two countries was shut.
      Among those received at the palace were the chief of the air force and three ambassadors.
      The talks, the fourth since March, were held behind closed doors in Lima's city hall.
      What the envoy promised in private and what he said in public were not the same thing.
      Troops from Uruguay have been replacing the Nepalese battalion in the north of the island.
      "Never," the prime minister answered when asked whether the base would be handed over.
      The committee elected Ms Okafor chair, and she named a young lawyer as her deputy.
      Although rain had washed out the road, the convoy reached Kananga before nightfall.
      Ministers of defence, trade and health from nine island states will meet in Apia in May.
      """;

  @Test
  void heads_and_relations_are_those_of_corenlp() {
    DependencyParser reference =
        DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");
    int tokens = 0;
    int sameHead = 0;
    int sameRelation = 0;
    for (Sentence sentence : sentences(REPORT)) {
      Dependencies ours = unrepaired(sentence);
      for (TypedDependency theirs : reference.predict(coreLabels(sentence)).typedDependencies()) {
        int token = theirs.dep().index() - 1;
        tokens++;
        sameHead += ours.head(token) == theirs.gov().index() - 1 ? 1 : 0;
        sameRelation += ours.label(token).equals(theirs.reln().toString()) ? 1 : 0;
      }
    }
    assertThat(tokens).isGreaterThan(250);
    assertThat(sameHead).isEqualTo(tokens);
    assertThat(sameRelation).isGreaterThanOrEqualTo(tokens * 99 / 100);
  }

  @Test
  void a_sentence_of_twenty_thousand_words_is_parsed_in_the_time_of_its_words() {
    FastParser parser = new FastParser(Models.shared().parser());
    int n = 20_000;
    String[] words = new String[n];
    String[] tags = new String[n];
    Arrays.fill(words, "and");
    Arrays.fill(tags, "CC");
    for (int i = 0; i < n; i += 2) {
      words[i] = "word" + i % 5000;
      tags[i] = "NN";
    }
    int[] heads = new int[n];
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> parser.parse(words, tags, heads, new String[n]));
    assertThat(Arrays.stream(heads).filter(head -> head < 0).count()).isEqualTo(1);
  }

  @Test
  void one_word_is_its_own_root() {
    int[] heads = new int[1];
    String[] relations = new String[1];
    new FastParser(Models.shared().parser())
        .parse(new String[] {"Talks"}, new String[] {"NNS"}, heads, relations);
    assertThat(heads).containsExactly(-1);
    assertThat(relations).containsExactly("root");
  }

  @Test
  void a_sentence_that_was_parsed_before_does_not_change_the_next() {
    List<Sentence> forward = sentences(REPORT);
    List<Sentence> backward = sentences(REPORT);
    for (int i = backward.size() - 1; i >= 0; i--) {
      backward.get(i).parse();
    }
    for (int i = 0; i < forward.size(); i++) {
      assertThat(forward.get(i).parse()).isEqualTo(backward.get(i).parse());
    }
  }

  @Test
  void threads_that_share_an_engine_read_the_same() throws Exception {
    List<Dependencies> alone = parses();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Dependencies>>> shared = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        shared.add(pool.submit(FastParserTest::parses));
      }
      for (Future<List<Dependencies>> parses : shared) {
        assertThat(parses.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdown();
    }
  }

  private static Dependencies unrepaired(Sentence sentence) {
    String[] words = coreLabels(sentence).stream().map(CoreLabel::word).toArray(String[]::new);
    String[] tags = sentence.tokens().stream().map(Token::tag).toArray(String[]::new);
    int[] heads = new int[words.length];
    String[] relations = new String[words.length];
    new FastParser(Models.shared().parser()).parse(words, tags, heads, relations);
    return new Dependencies(heads, relations);
  }

  private static List<Dependencies> parses() {
    return sentences(REPORT).stream().map(Sentence::parse).toList();
  }

  private static List<Sentence> sentences(String text) {
    return ENGINE.annotate(Report.of("test", Optional.empty(), text), List.of()).sentences();
  }

  private static List<CoreLabel> coreLabels(Sentence sentence) {
    List<CoreLabel> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      CoreLabel word = new CoreLabel();
      String form =
          token.tag().equals("``") || token.tag().equals("''") ? token.tag() : token.text();
      word.setWord(form);
      word.setValue(form);
      word.setTag(token.tag());
      word.setIndex(token.index() + 1);
      words.add(word);
    }
    return words;
  }
}
