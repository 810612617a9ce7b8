package org.attache.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.attache.model.Actor;
import org.attache.model.ActorKind;
import org.attache.model.Office;
import org.attache.model.PartialDate;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.reading.ReportReader;
import org.attache.store.json.ModelJson;
import org.attache.testkit.Sample;
import org.attache.testkit.Samples;

/**
 * As many readings as are wanted, made of those of the samples: the same number gives the same one.
 * A story is a sample with other states, names and dates; one to eight reports of about the same
 * days tell it in other words, and a fifth of all are reprints of another of these. Words are put
 * in the place of others of their length, so that evidence stays where it was.
 */
final class VariedReadings {
  private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);

  /** Reports of one day of publication. */
  static final int REPORTS_A_DAY = 500;

  private static final int MOST_TELLINGS = 8;
  private static final double LAST_TELLING = 0.4;
  private static final double REPRINTS = 0.2;
  private static final double SWAPPED_BY_STORY = 0.5;
  private static final double SWAPPED_BY_TELLING = 0.4;

  /** Words that an editor changes in a reprint. */
  private static final double EDITED = 0.02;

  private static final int OUTLETS = 400;

  /** So long somebody holds an office. */
  private static final int DAYS_IN_OFFICE = 900;

  private static final List<String> SYLLABLES =
      List.of(
          "ka", "ro", "mi", "ten", "sal", "vo", "dre", "bin", "lu", "gar", "no", "tash", "el",
          "pra", "qui", "zor", "fen", "ho", "wi", "jas");

  private final ObjectMapper trees = new ObjectMapper();
  private final ModelJson json = new ModelJson();
  private final List<String> states =
      List.of(Locale.getISOCountries()).stream()
          .map(code -> new Locale("", code).getISO3Country())
          .filter(code -> code.matches("[A-Z]{3}"))
          .sorted()
          .toList();
  private final List<Told> samples = new ArrayList<>();
  private final Map<Integer, List<String>> words = new TreeMap<>();
  private int plannedDay = -1;
  private List<Place> plan = List.of();

  /** A sample as it was read; the persons' names with what their offices are called. */
  private record Told(Reading reading, JsonNode tree, Map<String, String> offices) {}

  /** Which telling of which story a report is; a reprint has another number after its telling's. */
  private record Place(long story, int telling, int reprint) {}

  VariedReadings() {
    ReportReader reader = new ReportReader();
    for (Sample sample : Samples.list()) {
      Reading reading =
          reader.read(Report.of("varied", Optional.of(sample.published()), sample.text()));
      samples.add(new Told(reading, tree(json.write(reading)), offices(reading)));
      for (String word : sample.text().split("\\s+")) {
        words.computeIfAbsent(word.length(), length -> new ArrayList<>()).add(word);
      }
    }
  }

  private JsonNode tree(String text) {
    try {
      return trees.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON of ours", e);
    }
  }

  private static Map<String, String> offices(Reading reading) {
    Map<String, String> offices = new LinkedHashMap<>();
    for (Actor actor : reading.actors()) {
      if (actor.kind() == ActorKind.PERSON && actor.named()) {
        String office = actor.office().flatMap(Office::title).orElse(actor.name());
        offices.put(actor.name(), office.toLowerCase(Locale.ROOT));
      }
    }
    return offices;
  }

  /** The reading of this number, counted from 0. */
  Reading reading(int number) {
    int day = number / REPORTS_A_DAY;
    if (day != plannedDay) {
      plan = plan(day);
      plannedDay = day;
    }
    Place place = plan.get(number % REPORTS_A_DAY);
    Random story = new Random(place.story());
    Told sample = samples.get(story.nextInt(samples.size()));
    LocalDate published = BEGIN.plusDays(day);
    long shift = ChronoUnit.DAYS.between(day(sample), published);
    JsonNode tree = new Change(place.story(), shift, sample.offices()).of(sample.tree());
    Reading reading = json.reading(tree.toString());
    Random own = new Random(31L * number + 5);
    Report report =
        new Report(
            Optional.of("r" + number),
            "varied/" + number,
            Optional.empty(),
            Optional.of("Report " + number),
            Optional.empty(),
            Optional.of("Outlet " + own.nextInt(OUTLETS)),
            Optional.of(published.plusDays(place.telling() / 3).toString()),
            Optional.of("en"),
            text(sample.reading().report().text(), place));
    return reading.with(report);
  }

  private static LocalDate day(Told sample) {
    return sample
        .reading()
        .report()
        .publicationDate()
        .flatMap(PartialDate::toLocalDate)
        .orElse(BEGIN);
  }

  private List<Place> plan(int day) {
    Random random = new Random(1_000_003L * day + 7);
    List<Place> places = new ArrayList<>();
    for (long story = 10_000L * day; places.size() < REPORTS_A_DAY; story++) {
      int telling = 0;
      do {
        places.add(new Place(story, telling, 0));
        if (random.nextDouble() < REPRINTS / (1 - REPRINTS)) {
          places.add(new Place(story, telling, 1));
        }
        telling++;
      } while (telling < MOST_TELLINGS && random.nextDouble() >= LAST_TELLING);
    }
    List<Place> whole = places.subList(0, REPORTS_A_DAY);
    Collections.shuffle(whole, random);
    return whole;
  }

  private String text(String text, Place place) {
    String told = swap(text, SWAPPED_BY_STORY, new Random(place.story() + 1));
    String retold =
        swap(told, SWAPPED_BY_TELLING, new Random(place.story() * 16 + place.telling()));
    return place.reprint() == 0
        ? retold
        : swap(retold, EDITED, new Random(place.story() * 16 + place.telling() + 99));
  }

  /** Puts other words of their length in the place of a share of all words. */
  private String swap(String text, double share, Random random) {
    StringBuilder swapped = new StringBuilder(text.length());
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i > start) {
          List<String> choice = words.getOrDefault(i - start, List.of());
          boolean other = !choice.isEmpty() && random.nextDouble() < share;
          swapped.append(
              other ? choice.get(random.nextInt(choice.size())) : text.substring(start, i));
        }
        if (i < text.length()) {
          swapped.append(text.charAt(i));
        }
        start = i + 1;
      }
    }
    return swapped.toString();
  }

  /** Other states, names and dates in what was read. */
  private final class Change {
    private final Random random;
    private final long shift;
    private final Map<String, String> offices;
    private final Map<String, String> chosen = new LinkedHashMap<>();

    Change(long story, long shift, Map<String, String> offices) {
      this.random = new Random(story * 17 + 4);
      this.shift = shift;
      this.offices = offices;
    }

    JsonNode of(JsonNode node) {
      if (node instanceof ObjectNode object) {
        ObjectNode changed = JsonNodeFactory.instance.objectNode();
        object
            .fields()
            .forEachRemaining(field -> changed.set(field.getKey(), of(field.getValue())));
        return changed;
      }
      if (node instanceof ArrayNode array) {
        ArrayNode changed = JsonNodeFactory.instance.arrayNode();
        array.forEach(element -> changed.add(of(element)));
        return changed;
      }
      return node instanceof TextNode text ? new TextNode(of(text.textValue())) : node;
    }

    private String of(String value) {
      if (Collections.binarySearch(states, value) >= 0) {
        return chosen.computeIfAbsent(value, original -> state());
      }
      if (offices.containsKey(value)) {
        return chosen.computeIfAbsent(value, original -> name(offices.getOrDefault(value, "")));
      }
      boolean dated = value.length() >= 4 && value.length() <= 10 && value.startsWith("20");
      return dated ? PartialDate.parse(value).map(this::later).orElse(value) : value;
    }

    /** Few states are in the news every day, many now and then. */
    private String state() {
      for (int tries = 0; ; tries++) {
        double chance = random.nextDouble();
        String state = states.get((int) (chance * chance * chance * states.size()));
        if (!chosen.containsValue(state) || tries > 20) {
          return state;
        }
      }
    }

    /** An office of a state has one holder at a time. */
    private String name(String office) {
      String of = chosen.values().stream().findFirst().orElse("");
      long term = (shift + 100_000) / DAYS_IN_OFFICE;
      Random spelling = new Random((office + of + term).hashCode());
      return word(spelling) + " " + word(spelling);
    }

    private static String word(Random spelling) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        word.append(SYLLABLES.get(spelling.nextInt(SYLLABLES.size())));
      }
      return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String later(PartialDate date) {
      LocalDate day =
          LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
              .plusDays(shift);
      return new PartialDate(
              day.getYear(),
              date.month() == 0 ? 0 : day.getMonthValue(),
              date.day() == 0 ? 0 : day.getDayOfMonth())
          .toString();
    }
  }
}
