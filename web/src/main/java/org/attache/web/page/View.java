package org.attache.web.page;

import java.util.Objects;

/**
 * What is shown: a template with the values it shows.
 *
 * @param template its path under {@code src/main/jte}: {@code entries/entry.jte}
 * @param title for the window and the history; plain text
 * @param model what the template takes as its parameter {@code model}
 * @param status of HTTP
 */
public record View(String template, String title, Section section, Object model, int status) {
  private static final int OK = 200;

  public View {
    if (template.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("no view: '" + template + "', '" + title + "'");
    }
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(model, "model");
  }

  /** A page that is there. */
  public static View of(String template, String title, Section section, Object model) {
    return new View(template, title, section, model, OK);
  }
}
