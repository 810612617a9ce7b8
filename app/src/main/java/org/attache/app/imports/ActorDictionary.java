package org.attache.app.imports;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.register.entry.Tenure;
import org.attache.register.resolve.KnownActor;
import org.attache.register.resolve.Letters;

/**
 * A dictionary of actors as CAMEO's coders TABARI and PETRARCH read it: a name with underscores,
 * other names behind plus signs, codes in brackets, by date where they changed.
 *
 * <pre>
 * JAKAYA_KIKWETE_  # a comment
 * +JAKAYA_MRISHO_KIKWETE_
 *     [TZAELI 680101-951128]
 *     [TZAGOV &gt;051221]
 * </pre>
 */
public final class ActorDictionary {
  private static final Pattern CODE =
      Pattern.compile(
          "\\[\\s*+([A-Za-z]{3,30}+)\\s*+([<>]?+)\\s*+(\\d{8}|\\d{6})?+\\s*+"
              + "(?:-\\s*+(\\d{8}|\\d{6})\\s*+)?+\\]");

  /** Years of two digits: 29 is 2029, 30 is 1930. */
  private static final int PIVOT = 30;

  private static final int LONGEST_NAME = 200;
  private static final int MOST_NAMES = 200;

  /** So many lines are looked at before it is said that this is no dictionary. */
  private static final int TRIED = 500;

  /** Codes that CAMEO has otherwise than ISO, and those of organisations of states. */
  private static final Map<String, String> STATES =
      Map.of(
          "ROM",
          "ROU",
          "ZAR",
          "COD",
          "TMP",
          "TLS",
          "KSV",
          "XKX",
          "IGOUNO",
          "UNO",
          "IGOEEU",
          "EUE",
          "IGOEUREEC",
          "EUE",
          "IGOAFR",
          "AFU",
          "IGOWSTNAT",
          "NATO");

  private static final Set<String> ISO =
      Stream.of(Locale.getISOCountries())
          .map(two -> new Locale.Builder().setRegion(two).build().getISO3Country())
          .collect(Collectors.toUnmodifiableSet());

  private final Consumer<KnownActor> sink;
  private final List<String> names = new ArrayList<>();
  private final List<Tenure> codes = new ArrayList<>();
  private long actors;

  public ActorDictionary(Consumer<KnownActor> sink) {
    this.sink = sink;
  }

  /** Actors so far. */
  public long actors() {
    return actors;
  }

  /**
   * Reads a file to its end.
   *
   * @throws BadKnowledge if it is no such dictionary
   */
  public void read(KnowledgeFile file) throws IOException {
    long coded = 0;
    boolean comment = false;
    for (Optional<KnowledgeFile.Line> line = file.next(); line.isPresent(); line = file.next()) {
      String text = line.get().text();
      if (comment || text.startsWith("<!")) {
        comment = !text.contains("-->") && !text.endsWith(">");
        continue;
      }
      coded += take(withoutComment(text)) ? 1 : 0;
      if (coded == 0 && line.get().number() > TRIED) {
        break;
      }
    }
    finish();
    if (coded == 0) {
      throw new BadKnowledge(
          file.name()
              + ": no line has a code in brackets; take a dictionary of actors such as"
              + " Phoenix.Countries.actors.txt");
    }
  }

  private static String withoutComment(String text) {
    int end = text.length();
    for (char mark : new char[] {'#', ';'}) {
      int at = text.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return text.substring(0, end).strip();
  }

  /** Whether the line has a code. */
  private boolean take(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int bracket = text.indexOf('[');
    String name = (bracket < 0 ? text : text.substring(0, bracket)).strip();
    if (!name.isEmpty()) {
      if (!name.startsWith("+")) {
        finish();
      }
      String plain = plain(name);
      if (!plain.isEmpty() && plain.length() <= LONGEST_NAME && names.size() < MOST_NAMES) {
        names.add(plain);
      }
    }
    return bracket >= 0 && code(text.substring(bracket));
  }

  /** "+JAKAYA_KIKWETE_" is Jakaya Kikwete. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    for (String word : name.replace('+', ' ').replace('_', ' ').strip().split("\\s+")) {
      plain.append(plain.length() > 0 ? " " : "");
      plain.append(word.isEmpty() ? "" : word.substring(0, 1));
      plain.append(word.isEmpty() ? "" : word.substring(1).toLowerCase(Locale.ROOT));
    }
    return plain.toString();
  }

  private boolean code(String text) {
    Matcher code = CODE.matcher(text);
    if (!code.lookingAt()) {
      return false;
    }
    Optional<PartialDate> first = Optional.ofNullable(code.group(3)).flatMap(ActorDictionary::day);
    Optional<PartialDate> second = Optional.ofNullable(code.group(4)).flatMap(ActorDictionary::day);
    boolean before = code.group(2).equals("<");
    // '000101' ends what nobody had ended when the dictionary was made
    Optional<PartialDate> from = before ? Optional.empty() : first;
    Optional<PartialDate> to =
        before ? first : second.filter(day -> first.isEmpty() || day.compareTo(first.get()) >= 0);
    String whole = code.group(1).toUpperCase(Locale.ROOT);
    codes.add(
        new Tenure(
            whole,
            Optional.empty(),
            Optional.empty(),
            state(whole),
            from,
            to,
            Optional.empty(),
            0));
    return true;
  }

  private static Optional<PartialDate> day(String digits) {
    try {
      boolean whole = digits.length() == 8;
      int year = Integer.parseInt(digits.substring(0, whole ? 4 : 2));
      int full = whole ? year : year < PIVOT ? 2000 + year : 1900 + year;
      int month = Integer.parseInt(digits.substring(digits.length() - 4, digits.length() - 2));
      int day = Integer.parseInt(digits.substring(digits.length() - 2));
      LocalDate date = LocalDate.of(full, month, day);
      return Optional.of(new PartialDate(date.getYear(), month, day));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<StateCode> state(String code) {
    for (Map.Entry<String, String> known : STATES.entrySet()) {
      if (code.startsWith(known.getKey())) {
        return Optional.of(new StateCode(known.getValue()));
      }
    }
    String three = code.substring(0, 3);
    return ISO.contains(three) ? Optional.of(new StateCode(three)) : Optional.empty();
  }

  /** States and their towns are no actors of a register: their code is the state's alone. */
  private void finish() {
    boolean acts = codes.stream().anyMatch(code -> code.title().length() > 3);
    boolean isState =
        codes.stream().allMatch(code -> code.title().length() == 3 && code.state().isPresent());
    if (!names.isEmpty() && !codes.isEmpty() && (acts || !isState)) {
      Set<Optional<StateCode>> states = new LinkedHashSet<>();
      codes.forEach(code -> states.add(code.state()));
      sink.accept(
          new KnownActor(
              "cameo:" + Letters.fold(names.get(0)).replace(' ', '_'),
              List.copyOf(new LinkedHashSet<>(names)),
              states.size() == 1 ? states.iterator().next() : Optional.empty(),
              codes));
      actors++;
    }
    names.clear();
    codes.clear();
  }
}
