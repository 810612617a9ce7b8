package org.attache.web.chromium;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium of its own, with Debian's driver: nothing is downloaded. */
final class Chromium implements AutoCloseable {
  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVERS =
      List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");
  private static final Path SHOTS = Path.of("target", "screenshots");

  private static final String AXE = axe();

  static {
    // says at each start that it lacks classes for this version, which nothing here uses
    SELENIUM.setLevel(Level.SEVERE);
  }

  private final ChromeDriver driver;
  private final Function<String, URI> addresses;

  private Chromium(ChromeDriver driver, Function<String, URI> addresses) {
    this.driver = driver;
    this.addresses = addresses;
  }

  /**
   * Opens one.
   *
   * @param addresses of paths
   */
  static Chromium open(Function<String, URI> addresses) {
    Optional<Path> browser = first("ATTACHE_CHROMIUM", BROWSERS);
    Optional<Path> driver = first("ATTACHE_CHROMEDRIVER", DRIVERS);
    boolean both = browser.isPresent() && driver.isPresent();
    if (!both && System.getenv("ATTACHE_CI") != null) {
      throw new AssertionError("no Chromium; .ci/run installs Debian's chromium, chromium-driver");
    }
    Assumptions.assumeTrue(
        both, "no Chromium here: apt-get install chromium chromium-driver to run this test");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.orElseThrow().toFile());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    Chromium chromium = new Chromium(new ChromeDriver(service, options), addresses);
    chromium.width(1200);
    return chromium;
  }

  private static String axe() {
    try (InputStream script =
        Objects.requireNonNull(Chromium.class.getResourceAsStream("/axe.min.js"))) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> first(String variable, List<String> places) {
    List<String> all = new ArrayList<>();
    Optional.ofNullable(System.getenv(variable)).ifPresent(all::add);
    all.addAll(places);
    return all.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  /** How wide the window is, in CSS pixels. */
  void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What the person prefers: "light" or "dark". */
  void scheme(String light) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", light),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Goes to a path as if it were typed, and waits until it is there. */
  void go(String path) {
    run("window.leaving = true;");
    driver.get(addresses.apply(path).toString());
    if (!path.contains("#")) {
      // on a busy machine the driver sometimes comes back while the page before is still shown
      waitFor(path, page -> !Boolean.TRUE.equals(page.run("return window.leaving;")));
    }
  }

  void reload() {
    driver.navigate().refresh();
  }

  /** Path, query and fragment of where it is. */
  String path() {
    URI now = URI.create(Objects.requireNonNull(driver.getCurrentUrl()));
    String query = Optional.ofNullable(now.getRawQuery()).map(q -> "?" + q).orElse("");
    String fragment = Optional.ofNullable(now.getRawFragment()).map(f -> "#" + f).orElse("");
    return now.getRawPath() + query + fragment;
  }

  /** The first element that a CSS selector selects; waits for it. */
  WebElement the(String css) {
    waitFor(css, browser -> !driver.findElements(By.cssSelector(css)).isEmpty());
    return driver.findElements(By.cssSelector(css)).get(0);
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  boolean has(String css) {
    return !all(css).isEmpty();
  }

  void click(String css) {
    the(css).click();
  }

  void clickLink(String text) {
    driver.findElement(By.partialLinkText(text)).click();
  }

  /** Chooses of a list by its value. */
  void choose(String css, String value) {
    click(css + " option[value='" + value + "']");
  }

  /** Where it puts what is downloaded. */
  void downloadsTo(Path folder) {
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toAbsolutePath().toString()));
  }

  void hover(WebElement element) {
    new Actions(driver).moveToElement(element).perform();
  }

  /** Types as at a keyboard, wherever the focus is. */
  void keys(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** What has the focus. */
  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Text of the page as it is seen. */
  String text() {
    return the("body").getText();
  }

  /** Runs a script in the page: what it returns, an empty text where that is nothing. */
  Object run(String script, Object... arguments) {
    return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
  }

  /** Waits until something holds of the page, some seconds at most. */
  void waitFor(String what, Predicate<Chromium> holds) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (holdsNow(holds)) {
        return;
      }
      pause();
    }
    throw new AssertionError("not seen: " + what + " at " + path() + "\n" + text());
  }

  /**
   * Whether it holds of a page that has come with its scripts; its elements may go while they are
   * looked at, because the next page is coming.
   */
  private boolean holdsNow(Predicate<Chromium> holds) {
    try {
      return "complete".equals(run("return document.readyState;")) && holds.test(this);
    } catch (org.openqa.selenium.StaleElementReferenceException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(25);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What the browser complained of since the last call. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      complaints.add(entry.getLevel() + " " + entry.getMessage());
    }
    return complaints;
  }

  /** Its cookies, as a header has them. */
  String cookies() {
    return driver.manage().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /** Serious and critical findings of axe-core on the page as it is. */
  List<String> barriers() {
    run(AXE);
    return found(
        """
        ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]\
        """);
  }

  /** Texts of too little contrast, after {@link #barriers}. */
  List<String> tooFaint() {
    return found(
        """
        { type: "rule", values: ["color-contrast"] }\
        """);
  }

  private List<String> found(String rules) {
    Object found =
        driver.executeAsyncScript(
            """
            const done = arguments[0];
            const options = { runOnly: RULES, resultTypes: ["violations"], preload: false };
            axe.run(document, options).then((result) =>
              done(result.violations
                .filter((v) => ["serious", "critical"].includes(v.impact))
                .flatMap((v) => v.nodes.map((n) => v.id + ": " + n.html.slice(0, 200) + " – "
                  + n.failureSummary.replaceAll("\\n", " ")))));
            """
                .replace("RULES", rules));
    List<String> barriers = new ArrayList<>();
    ((List<?>) Objects.requireNonNull(found)).forEach(one -> barriers.add(String.valueOf(one)));
    return barriers;
  }

  /** Keeps a picture of the window. */
  void shoot(String name) {
    try {
      Files.createDirectories(SHOTS);
      Files.write(SHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
