package org.attache.reading.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Mention;
import org.attache.model.StateCode;
import org.attache.reading.language.Sentence;

/**
 * The encounters of a report. Who "they", "the two ministers" and "both sides" are, is told by the
 * last encounter before: people of two sides who met there.
 */
public final class Encounters {
  /** How many sentences back the last encounter may lie. */
  private static final int REACH = 8;

  private final EncounterSides sides;
  private final Map<Integer, List<Encounter>> bySentence = new LinkedHashMap<>();
  private Optional<Encounter> last = Optional.empty();

  /** Reads all sentences of a report but its headlines. */
  public Encounters(Scene scene, Parties parties, EncounterSides sides, EncounterReader reader) {
    this.sides = sides;
    for (Sentence sentence : scene.sentences()) {
      if (!Headlines.isOne(scene, sentence)) {
        bySentence.put(sentence.index(), read(sentence, parties, reader));
      }
    }
  }

  /** In text order. */
  public List<Encounter> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }

  private List<Encounter> read(Sentence sentence, Parties parties, EncounterReader reader) {
    List<Encounter> found = new ArrayList<>();
    List<Encounter> direct = reader.in(sentence, parties);
    for (EncounterReader.Again again : reader.again(sentence, parties)) {
      int trigger = again.encounter().trigger();
      boolean told =
          direct.stream().anyMatch(e -> e.trigger() == trigger && sides.of(e).size() > 1);
      Optional<Encounter> before =
          last.filter(e -> sentence.index() - e.sentence().index() <= REACH);
      if (!told && before.isPresent()) {
        List<Mention> people = people(before.get(), sentence, again.those(), parties);
        if (people.size() > 1) {
          found.add(again.encounter().of(people));
        }
      }
    }
    for (Encounter encounter : direct) {
      if (found.stream().noneMatch(e -> e.trigger() == encounter.trigger())) {
        found.add(encounter);
      }
      if (sides.of(encounter).size() > 1) {
        last = Optional.of(encounter);
      }
    }
    return List.copyOf(found);
  }

  /**
   * Those of an encounter for whom a word stands: "the ministers" are the ministers, "the two" only
   * two sides; nobody where that does not fit.
   */
  private List<Mention> people(Encounter encounter, Sentence sentence, int those, Parties parties) {
    boolean office = Offices.english().longestAt(sentence.tokens(), those).isPresent();
    String noun = sentence.token(those).lemma().toLowerCase(Locale.ROOT);
    String field = office ? field(sentence, those) : "";
    List<Mention> people = new ArrayList<>();
    int count = 0;
    for (Map.Entry<StateCode, List<Mention>> side : sides.of(encounter).entrySet()) {
      List<Mention> holders =
          side.getValue().stream()
              .filter(m -> !office || holds(m, noun, parties))
              .filter(m -> field.isEmpty() || holds(m, field, parties))
              .toList();
      people.addAll(holders);
      count += holders.isEmpty() ? 0 : 1;
    }
    boolean two = isTwo(sentence, those);
    return count < 2 || two && count != 2 ? List.of() : people;
  }

  private static boolean holds(Mention mention, String noun, Parties parties) {
    return parties
        .participant(mention)
        .role()
        .filter(role -> role.toLowerCase(Locale.ROOT).contains(noun))
        .isPresent();
  }

  /** "defence" of "the defence ministers": foreign ministers are not meant; empty for none. */
  private static String field(Sentence sentence, int those) {
    boolean told = those > 0 && sentence.token(those - 1).tag().equals("NN");
    return told ? sentence.token(those - 1).lower() : "";
  }

  private static boolean isTwo(Sentence sentence, int those) {
    for (int i = Math.max(0, those - 2); i <= those; i++) {
      String word = sentence.token(i).lower();
      if (word.equals("two") || word.equals("both")) {
        return true;
      }
    }
    return false;
  }
}
