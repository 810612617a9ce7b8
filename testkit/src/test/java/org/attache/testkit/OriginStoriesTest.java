package org.attache.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.attache.register.origins.Fingerprint;
import org.attache.register.origins.Fingerprinter;
import org.attache.register.origins.MemoryOriginIndex;
import org.attache.register.origins.Origins;
import org.junit.jupiter.api.Test;

/** Whether copies are told from independent reports, on stories of our own. */
class OriginStoriesTest {
  private static final double FLOOR = 0.95;

  private final List<OriginStory> stories = OriginStory.list();
  private final Map<String, String> expected = new LinkedHashMap<>();
  private final List<Fingerprint> prints = new ArrayList<>();

  OriginStoriesTest() {
    Fingerprinter fingerprinter = new Fingerprinter();
    for (OriginStory story : stories) {
      for (OriginStory.Told told : story.reports()) {
        expected.put(told.id(), story.name() + " " + told.origin());
        prints.add(fingerprinter.of(told.id(), told.report(), List.of()));
      }
    }
  }

  @Test
  void there_are_forty_stories_or_more_each_with_copies_or_near_misses() {
    assertThat(stories).hasSizeGreaterThanOrEqualTo(40);
    assertThat(stories).allMatch(story -> story.reports().size() > 1);
    assertThat(stories.stream().map(OriginStory::name)).doesNotHaveDuplicates();
  }

  @Test
  void pairs_of_one_origin_are_found_and_independent_ones_left_apart() {
    Map<String, String> found = cluster(prints);
    int right = 0;
    int wrong = 0;
    int missed = 0;
    List<String> errors = new ArrayList<>();
    List<String> ids = List.copyOf(expected.keySet());
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        boolean same = Objects.equals(expected.get(ids.get(i)), expected.get(ids.get(j)));
        boolean linked = Objects.equals(found.get(ids.get(i)), found.get(ids.get(j)));
        right += same && linked ? 1 : 0;
        wrong += linked && !same ? 1 : 0;
        missed += same && !linked ? 1 : 0;
        if (same != linked) {
          errors.add((linked ? "joined " : "missed ") + ids.get(i) + " " + ids.get(j));
        }
      }
    }
    Score score = new Score(right, wrong, missed);
    assertThat(score.f1()).as("%s %s", score, errors).isGreaterThanOrEqualTo(FLOOR);
    assertThat(score.precision()).as("%s %s", score, errors).isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void the_order_in_which_reports_come_does_not_matter() {
    Map<String, String> inOrder = cluster(prints);
    Random random = new Random(7);
    for (int round = 0; round < 5; round++) {
      List<Fingerprint> shuffled = new ArrayList<>(prints);
      Collections.shuffle(shuffled, random);
      assertThat(cluster(shuffled)).isEqualTo(inOrder);
    }
  }

  private static Map<String, String> cluster(List<Fingerprint> prints) {
    MemoryOriginIndex index = new MemoryOriginIndex();
    Origins origins = new Origins(index);
    prints.forEach(origins::take);
    Map<String, String> found = new TreeMap<>();
    prints.forEach(p -> found.put(p.report(), index.origin(p.report()).orElseThrow()));
    return found;
  }
}
