package org.attache.register.counting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.attache.model.Modality;
import org.attache.register.entry.ReviewState;

/**
 * What counts, and as how many.
 *
 * @param name one word, by which it is chosen
 * @param words for people, one sentence
 * @param bilateral only entries of exactly two states
 * @param leaders only visits and meetings in which a head of state or government takes part
 * @param tours how a tour counts
 * @param stopovers whether refuelling stops without a meeting count
 * @param deploymentMonths repeats of a deployment within so many months are one; 0: every entry is
 * @param statuses that count
 * @param reviews that count
 * @param confidence at least, 0 to 1
 * @param origins at least so many independent ones
 */
public record Profile(
    String name,
    String words,
    boolean bilateral,
    boolean leaders,
    Tours tours,
    boolean stopovers,
    int deploymentMonths,
    Set<Modality> statuses,
    Set<ReviewState> reviews,
    double confidence,
    int origins) {

  /** How a journey to several hosts counts. */
  public enum Tours {
    /** One for each country. */
    PER_COUNTRY,
    /** One for the journey. */
    PER_JOURNEY
  }

  private static final Set<Modality> HAPPENED =
      Set.of(Modality.COMPLETED, Modality.ONGOING, Modality.PAST_REFERENCE);
  private static final Set<ReviewState> NOT_REJECTED =
      Set.of(ReviewState.CANDIDATE, ReviewState.VERIFIED, ReviewState.NOT_VERIFIABLE);
  private static final int HALF_A_YEAR = 6;

  /** All that happened and nobody rejected, one row for each country of a tour. */
  public static final Profile STANDARD =
      new Profile(
          "standard",
          "All that happened, one row for each country of a tour",
          false,
          false,
          Tours.PER_COUNTRY,
          true,
          0,
          HAPPENED,
          NOT_REJECTED,
          0,
          1);

  public Profile {
    if (name.isBlank() || name.contains(" ")) {
      throw new IllegalArgumentException("a profile is chosen by one word, not '" + name + "'");
    }
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(tours, "tours");
    statuses = Set.copyOf(statuses);
    reviews = Set.copyOf(reviews);
    if (deploymentMonths < 0 || origins < 0 || !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no such profile: " + name);
    }
  }

  /** The profiles that come with Attaché. */
  public static List<Profile> builtIn() {
    return List.of(
        STANDARD,
        STANDARD.as("bilateral", "Only what two states did with each other").onlyBilateral(),
        STANDARD.as("leaders", "Only with a head of state or government").onlyLeaders(),
        STANDARD.as("journeys", "A tour of several countries is one").perJourney(),
        STANDARD
            .as("no-stopovers", "Refuelling stops only if officials were met")
            .withoutStopovers(),
        STANDARD
            .as("six-months", "Repeats of a deployment within six months are one")
            .deploymentsWithin(HALF_A_YEAR),
        STANDARD.as("corroborated", "Only what at least two independent origins tell").from(2));
  }

  /** The one of these profiles that has the name. */
  public static Optional<Profile> named(String name, List<Profile> profiles) {
    return profiles.stream().filter(profile -> profile.name().equals(name)).findFirst();
  }

  /** The same under another name. */
  public Profile as(String otherName, String otherWords) {
    return changed(
        change -> {
          change.name = otherName;
          change.words = otherWords;
        });
  }

  private Profile onlyBilateral() {
    return changed(change -> change.bilateral = true);
  }

  private Profile onlyLeaders() {
    return changed(change -> change.leaders = true);
  }

  private Profile perJourney() {
    return changed(change -> change.tours = Tours.PER_JOURNEY);
  }

  private Profile withoutStopovers() {
    return changed(change -> change.stopovers = false);
  }

  private Profile deploymentsWithin(int months) {
    return changed(change -> change.deploymentMonths = months);
  }

  private Profile from(int least) {
    return changed(change -> change.origins = least);
  }

  private Profile changed(Consumer<Change> what) {
    Change change = new Change(this);
    what.accept(change);
    return change.profile();
  }

  /** A profile while some of its parts are put in others' places. */
  private static final class Change {
    private final Profile standard;
    private String name;
    private String words;
    private boolean bilateral;
    private boolean leaders;
    private Tours tours;
    private boolean stopovers;
    private int deploymentMonths;
    private int origins;

    Change(Profile profile) {
      standard = profile;
      name = profile.name;
      words = profile.words;
      bilateral = profile.bilateral;
      leaders = profile.leaders;
      tours = profile.tours;
      stopovers = profile.stopovers;
      deploymentMonths = profile.deploymentMonths;
      origins = profile.origins;
    }

    Profile profile() {
      return new Profile(
          name,
          words,
          bilateral,
          leaders,
          tours,
          stopovers,
          deploymentMonths,
          standard.statuses,
          standard.reviews,
          standard.confidence,
          origins);
    }
  }
}
