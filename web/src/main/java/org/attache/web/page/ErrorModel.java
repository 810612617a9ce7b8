package org.attache.web.page;

import java.util.Objects;

/**
 * What a page of an error says.
 *
 * @param status of HTTP
 * @param message what is wrong and what to do, for people
 */
public record ErrorModel(int status, String message) {
  public ErrorModel {
    Objects.requireNonNull(message, "message");
  }
}
