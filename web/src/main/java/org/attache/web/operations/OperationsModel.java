package org.attache.web.operations;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.web.intake.Job;

/**
 * What the page of operations shows.
 *
 * @param reports number of reports
 * @param entries number of entries by kind, the most frequent first
 * @param jobs that have not ended
 * @param accounts whether visitors sign in here
 */
public record OperationsModel(
    long reports, Map<String, Long> entries, List<Job.State> jobs, boolean accounts) {
  public OperationsModel {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    jobs = List.copyOf(jobs);
  }
}
