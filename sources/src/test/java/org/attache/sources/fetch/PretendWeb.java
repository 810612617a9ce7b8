package org.attache.sources.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A handful of pages; whatever else is asked for is not there (404). Notes who asked when. */
public final class PretendWeb implements Web {
  /** What one address answers. */
  public interface Page {
    Answer answer(URI address, Validators known) throws FetchFailed;
  }

  private final Timekeeper time;
  private final Map<String, List<Page>> pages = new HashMap<>();
  private final List<String> log = new ArrayList<>();

  public PretendWeb(Timekeeper time) {
    this.time = time;
  }

  /** What an address answers the first time, the second and so on; the last one stays. */
  public PretendWeb with(String address, Page... answers) {
    pages.put(address, new ArrayList<>(Arrays.asList(answers)));
    return this;
  }

  public PretendWeb with(String address, String body) {
    return with(address, page(200, body));
  }

  /** A page with headers, given as name, value, name, value. */
  public Page page(int status, String body, String... head) {
    List<HeaderLine> lines = new ArrayList<>();
    for (int i = 0; i < head.length; i += 2) {
      lines.add(new HeaderLine(head[i], head[i + 1]));
    }
    return (address, known) ->
        new Answer(
            address,
            time.now(),
            Optional.empty(),
            "GET " + address.getRawPath() + " HTTP/1.1",
            List.of(new HeaderLine("Host", address.getHost())),
            "HTTP/1.1 " + status + " Said",
            status,
            lines,
            body.getBytes(StandardCharsets.UTF_8));
  }

  /** No answer for now. */
  public static Page silence() {
    return (address, known) -> {
      throw FetchFailed.passing("took longer than 30 seconds; try again later");
    };
  }

  /** Seconds since the beginning and address, in the order asked. */
  public synchronized List<String> log() {
    return List.copyOf(log);
  }

  /** Seconds since the beginning at which an address was asked. */
  public synchronized List<Long> askedAt(String address) {
    return log.stream()
        .filter(line -> line.endsWith(" " + address))
        .map(line -> Long.parseLong(line.substring(0, line.indexOf(' '))))
        .toList();
  }

  @Override
  public Answer ask(URI address, Validators known) throws FetchFailed {
    Page page;
    synchronized (this) {
      log.add(Duration.between(PretendTime.BEGINNING, time.now()).toSeconds() + " " + address);
      List<Page> answers = pages.getOrDefault(address.toString(), List.of(page(404, "none")));
      page = answers.get(0);
      if (answers.size() > 1) {
        answers.remove(0);
      }
    }
    return page.answer(address, known);
  }
}
