package org.attache.web;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Report;
import org.attache.register.RegisterStore;

/**
 * A register of invented reports in which something develops: a visit is announced, takes place, is
 * copied and told differently; a relation goes from good to bad; forces come.
 */
public final class Story {
  private static final String ARRIVED =
      "Norwegian Foreign Minister Ingrid Solberg visited Nairobi on Tuesday for talks on fisheries"
          + " with Kenyan President Daniel Otieno. \"We are glad to have her here,\" Otieno told"
          + " reporters. The two ministers also discussed harbours and the price of fish.";

  private static final List<String> MONTHS =
      List.of(
          "January", "February", "March", "April", "May", "June", "July", "August", "September");

  private Story() {}

  /** A new register of it. */
  public static RegisterStore make() {
    return SampleRegister.of(reports());
  }

  /** Its reports. */
  public static List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    reports.add(
        SampleRegister.report(
            "Harbour Wire",
            "2024-05-02",
            "Norwegian Foreign Minister Ingrid Solberg will visit Nairobi on May 14 for talks on"
                + " fisheries, the Norwegian foreign ministry said on Thursday."));
    reports.add(SampleRegister.report("Lake Post", "2024-05-15", ARRIVED));
    reports.add(SampleRegister.report("Evening Copy", "2024-05-15", ARRIVED));
    reports.add(
        SampleRegister.report(
            "Coast Daily",
            "2024-05-16",
            "Norway's Foreign Minister Ingrid Solberg arrived in Nairobi on Monday, where she met"
                + " Kenyan President Daniel Otieno."));
    for (int month = 1; month <= 9; month++) {
      reports.add(
          SampleRegister.report(
              "Lake Post",
              "2022-0" + month + "-12",
              "Kenya and Norway signed an agreement on trade in Oslo on "
                  + MONTHS.get(month - 1)
                  + " 10, 2022. Norway gave Kenya food aid."));
      reports.add(
          SampleRegister.report(
              "Lake Post",
              "2023-0" + month + "-12",
              "Kenya condemned Norway on "
                  + MONTHS.get(month - 1)
                  + " 10, 2023. Kenya expelled the Norwegian ambassador."));
    }
    reports.add(
        SampleRegister.report(
            "Harbour Wire",
            "2023-02-01",
            "Kenya has sent 200 soldiers to Somalia to guard the port."));
    reports.add(
        SampleRegister.report(
            "Harbour Wire",
            "2023-10-01",
            "Kenya has withdrawn its 200 soldiers from Somalia, officials said."));
    return reports;
  }
}
