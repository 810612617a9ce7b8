package org.attache.web.searches;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.attache.register.NotPossible;

/**
 * All saved searches, in a file of JSON that is replaced as a whole with every change. Safe to
 * share between threads.
 */
public final class Searches {
  private static final int MOST = 200;
  private static final int LONGEST_NAME = 100;
  private static final int SECRET_BYTES = 32;
  private static final int ID_BYTES = 6;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Optional<Path> file;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private List<SavedSearch> all;

  private Searches(Optional<Path> file, Clock clock, List<SavedSearch> all) {
    this.file = file;
    this.clock = clock;
    this.all = List.copyOf(all);
  }

  /**
   * Those of a file, which need not be there yet.
   *
   * @param file without one they are kept in memory
   * @throws NotPossible if it is no such file
   */
  public static Searches open(Optional<Path> file, Clock clock) {
    if (file.isEmpty() || !Files.exists(file.get())) {
      return new Searches(file, clock, List.of());
    }
    try {
      List<SavedSearch> read = new ArrayList<>();
      for (JsonNode one : JSON.readTree(Files.readString(file.get())).path("searches")) {
        read.add(
            new SavedSearch(
                one.path("id").asText(),
                one.path("owner").asText(),
                one.path("name").asText(),
                one.path("query").asText(),
                one.path("secret").asText(),
                one.path("created").asText()));
      }
      return new Searches(file, clock, read);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new NotPossible(file.get() + ": is no file of saved searches; move it elsewhere");
    } catch (IOException e) {
      throw new NotPossible(file.get() + ": cannot be read (" + e.getMessage() + ")");
    }
  }

  /** Those of an owner, by name. */
  public synchronized List<SavedSearch> of(String owner) {
    return all.stream()
        .filter(one -> one.owner().equals(owner))
        .sorted(Comparator.comparing(SavedSearch::name).thenComparing(SavedSearch::id))
        .toList();
  }

  /** The one whose feeds a secret opens. */
  public synchronized Optional<SavedSearch> bySecret(String secret) {
    byte[] given = secret.getBytes(StandardCharsets.UTF_8);
    return all.stream()
        .filter(one -> MessageDigest.isEqual(one.secret().getBytes(StandardCharsets.UTF_8), given))
        .findFirst();
  }

  /**
   * Saves a search; one of the same owner and name is replaced, and its feeds keep their addresses.
   *
   * @throws NotPossible if the name will not do or there are too many
   */
  public synchronized void save(String owner, String name, String query) {
    String plain = name.strip();
    if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
      throw new NotPossible("Give the search a name of up to " + LONGEST_NAME + " characters.");
    }
    List<SavedSearch> own = of(owner);
    Optional<SavedSearch> old = own.stream().filter(one -> one.name().equals(plain)).findFirst();
    if (old.isEmpty() && own.size() >= MOST) {
      throw new NotPossible("There are " + MOST + " saved searches already; delete some.");
    }
    List<SavedSearch> changed = new ArrayList<>(all);
    old.ifPresent(changed::remove);
    changed.add(
        new SavedSearch(
            old.map(SavedSearch::id).orElseGet(() -> HexFormat.of().formatHex(bytes(ID_BYTES))),
            owner,
            plain,
            query,
            old.map(SavedSearch::secret).orElseGet(this::secret),
            clock.instant().truncatedTo(ChronoUnit.SECONDS).toString()));
    keep(changed);
  }

  /**
   * Forgets one.
   *
   * @throws NotPossible if the owner has none of this id
   */
  public synchronized void delete(String owner, String id) {
    SavedSearch old = owned(owner, id);
    keep(all.stream().filter(one -> !one.equals(old)).toList());
  }

  /**
   * Gives the feeds of one other addresses.
   *
   * @throws NotPossible if the owner has none of this id
   */
  public synchronized void renew(String owner, String id) {
    SavedSearch old = owned(owner, id);
    UnaryOperator<SavedSearch> renewed = one -> one.equals(old) ? one.withSecret(secret()) : one;
    keep(all.stream().map(renewed).toList());
  }

  private SavedSearch owned(String owner, String id) {
    return of(owner).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotPossible("You have no saved search '" + id + "'."));
  }

  private String secret() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private void keep(List<SavedSearch> changed) {
    file.ifPresent(path -> write(path, changed));
    all = List.copyOf(changed);
  }

  private static void write(Path file, List<SavedSearch> searches) {
    ArrayNode list = JSON.createArrayNode();
    for (SavedSearch one : searches) {
      list.addObject()
          .put("id", one.id())
          .put("owner", one.owner())
          .put("name", one.name())
          .put("query", one.query())
          .put("secret", one.secret())
          .put("created", one.created());
    }
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(
          beside,
          JSON.writerWithDefaultPrettyPrinter()
              .writeValueAsString(JSON.createObjectNode().set("searches", list)));
      if (Files.getFileStore(beside).supportsFileAttributeView(PosixFileAttributeView.class)) {
        // it holds secrets
        Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new NotPossible(
          "The search cannot be saved: " + file + " cannot be written (" + e.getMessage() + ").");
    }
  }
}
