package org.attache.web.page;

import io.javalin.http.Context;

/** Does what a form asks for. */
@FunctionalInterface
public interface Form {
  /**
   * Does it.
   *
   * @return the address to go to next, within this site
   */
  String submit(Context ctx);
}
