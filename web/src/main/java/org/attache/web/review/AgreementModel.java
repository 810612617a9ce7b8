package org.attache.web.review;

import java.util.List;

/**
 * How far coders agree.
 *
 * @param coders who decided how much
 * @param fields agreement by field
 * @param once how many entries one coder judged, and nobody else yet
 * @param disputes entries on which verdicts differ and that nobody has settled
 */
public record AgreementModel(
    List<Coder> coders, List<Field> fields, long once, List<Dispute> disputes) {
  public AgreementModel {
    coders = List.copyOf(coders);
    fields = List.copyOf(fields);
    disputes = List.copyOf(disputes);
  }

  /** Somebody who decides. */
  public record Coder(String name, String decisions) {}

  /** Agreement on a field; "not defined" where it cannot be told. */
  public record Field(String label, int units, String alpha, String kappa) {}

  /** Verdicts that differ. */
  public record Dispute(String entry, String title, List<Side> sides) {
    public Dispute {
      sides = List.copyOf(sides);
    }
  }

  /** One reviewer's verdict. */
  public record Side(String reviewer, String verdict, String reason) {}
}
