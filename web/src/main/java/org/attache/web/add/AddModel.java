package org.attache.web.add;

import java.util.List;
import org.attache.web.intake.Job;

/** What the page for adding shows: the jobs of this server, the latest first. */
public record AddModel(List<Job.State> jobs) {
  public AddModel {
    jobs = List.copyOf(jobs);
  }
}
