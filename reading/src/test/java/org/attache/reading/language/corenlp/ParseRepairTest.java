package org.attache.reading.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.attache.model.Report;
import org.attache.reading.language.Dependencies;
import org.attache.reading.language.Sentence;
import org.junit.jupiter.api.Test;

class ParseRepairTest {
  private static final CoreNlpEngine ENGINE = new CoreNlpEngine();

  @Test
  void who_was_led_by_somebody_did_the_visiting() {
    assertTree(
        "A Kenyan delegation led by General Francis Ogolla, visited Paris on Monday.",
        "visited root",
        "delegation nsubj visited",
        "led acl delegation",
        "Ogolla obl led",
        "Paris obj visited");
    assertTree(
        "The delegation headed by Defence Minister Ana Silva arrived in Praia yesterday.",
        "arrived root",
        "delegation nsubj arrived",
        "headed acl delegation");
    assertTree(
        "A delegation led by the deputy minister Tomas Novak, and including two generals, flew to"
            + " Hanoi.",
        "flew root",
        "delegation nsubj flew",
        "Hanoi obl flew");
  }

  @Test
  void an_opening_participle_hangs_on_the_main_verb() {
    assertTree(
        "Led by Admiral Costa, the delegation toured the shipyard.",
        "toured root",
        "Led advcl toured",
        "delegation nsubj toured");
    assertTree(
        "Visiting Ankara, the Georgian prime minister met President Erdogan.",
        "met root",
        "minister nsubj met",
        "Visiting advcl met",
        "Ankara obj Visiting");
  }

  @Test
  void who_stands_behind_the_verb_of_a_quotation_is_its_subject() {
    assertTree("\"The talks went well,\" added Petrova.", "added root", "Petrova nsubj added");
    assertTree(
        "\"No soldier will be left behind,\" declared President Adama Barrow at a meeting.",
        "declared root",
        "Barrow nsubj declared",
        "left ccomp declared");
    assertTree(
        "\"It was a good meeting\", stressed the ambassador, who has been in Lima since May.",
        "stressed root",
        "ambassador nsubj stressed",
        "meeting ccomp stressed");
  }

  @Test
  void a_passive_verb_has_a_passive_subject() {
    assertTree("The base will not be closed, said Colonel Traoré.", "base nsubj:pass closed");
  }

  @Test
  void sound_trees_stay_as_they_are() {
    List<String> sentences =
        List.of(
            "Asked about the visit, the spokeswoman declined to comment.",
            "The envoy said he met the man who led the talks.",
            "He led the delegation, and she visited the camp.",
            "The army, which was led by Kaya, has left the town.");
    FastParser parser = new FastParser(Models.shared().parser());
    for (String text : sentences) {
      Sentence sentence = sentence(text);
      int n = sentence.size();
      String[] words = sentence.tokens().stream().map(token -> token.text()).toArray(String[]::new);
      String[] tags = sentence.tokens().stream().map(token -> token.tag()).toArray(String[]::new);
      int[] heads = new int[n];
      String[] labels = new String[n];
      parser.parse(words, tags, heads, labels);
      int[] mended = heads.clone();
      ParseRepair.mend(words, tags, mended, labels);
      assertThat(mended).as(text).isEqualTo(heads);
    }
  }

  @Test
  void whatever_the_tree_was_it_is_a_tree_afterwards() {
    Random random = new Random(7);
    FastParser parser = new FastParser(Models.shared().parser());
    String[] someWords = {"led", "by", ",", "he", "Paris", "said", "was", "\"", "and", "who"};
    String[] someTags = {"VBN", "VBD", "VBG", "NN", "NNP", "IN", ",", "``", "MD", "WP"};
    for (int round = 0; round < 3000; round++) {
      int n = 1 + random.nextInt(14);
      String[] words = new String[n];
      String[] tags = new String[n];
      for (int i = 0; i < n; i++) {
        words[i] = someWords[random.nextInt(someWords.length)];
        tags[i] = someTags[random.nextInt(someTags.length)];
      }
      int[] heads = new int[n];
      String[] labels = new String[n];
      parser.parse(words, tags, heads, labels);
      ParseRepair.mend(words, tags, heads, labels);
      Dependencies tree = new Dependencies(heads, labels);
      assertThat(Arrays.stream(heads).filter(head -> head < 0).count()).isEqualTo(1);
      int root = tree.root().orElseThrow();
      assertThat(tree.label(root)).isEqualTo("root");
      assertThat(tree.subtree(root).cardinality()).isEqualTo(n);
    }
  }

  /** Checks edges written as 'word relation head'. */
  private static void assertTree(String text, String... edges) {
    Sentence sentence = sentence(text);
    List<String> found =
        sentence.tokens().stream()
            .map(
                token -> {
                  int head = sentence.parse().head(token.index());
                  String edge = token.text() + " " + sentence.parse().label(token.index());
                  return head < 0 ? edge : edge + " " + sentence.token(head).text();
                })
            .toList();
    assertThat(found).contains(edges);
  }

  private static Sentence sentence(String text) {
    return ENGINE.annotate(Report.of("test", Optional.empty(), text), List.of()).sentences().get(0);
  }
}
