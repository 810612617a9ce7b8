package org.attache.register.origins;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.attache.model.Report;
import org.attache.model.Span;

/** Takes the fingerprints of reports. Safe to share between threads. */
public final class Fingerprinter {
  /** In words. With fewer of its own, a report is what it quotes. */
  private static final int FEWEST_OWN_WORDS = 30;

  /** A report that quotes more than this share of its words is what it quotes. */
  private static final double MOSTLY_QUOTED = 0.75;

  private final Agencies agencies = Agencies.shipped();

  /**
   * @param id the report's id in the register
   * @param furniture page residue in the report's text, in UTF-16 offsets
   */
  public Fingerprint of(String id, Report report, List<Span> furniture) {
    String text = OwnText.withoutFurniture(report.text(), furniture);
    List<String> all = Words.of(text);
    List<String> own = Words.of(OwnText.withoutQuotations(text));
    boolean quoted = own.size() < FEWEST_OWN_WORDS || own.size() < (1 - MOSTLY_QUOTED) * all.size();
    Shingles shingles = Shingles.of(quoted ? all : own);
    return new Fingerprint(
        id,
        report.publisher().map(Words::key).filter(outlet -> !outlet.isEmpty()),
        report.published(),
        agencies.creditedBy(report, text),
        digest(all),
        shingles.sketch(),
        shingles.anchors());
  }

  private static String digest(List<String> words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String word : words) {
        digest.update(word.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) ' ');
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
