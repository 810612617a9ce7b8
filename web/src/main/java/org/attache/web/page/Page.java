package org.attache.web.page;

import io.javalin.http.Context;

/** Makes what is shown at an address. */
@FunctionalInterface
public interface Page {
  /** What is shown; nothing may be changed by looking. */
  View show(Context ctx);
}
