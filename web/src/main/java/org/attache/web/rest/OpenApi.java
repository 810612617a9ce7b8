package org.attache.web.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;

/** What all addresses take and give, in OpenAPI 3.1. */
final class OpenApi implements PageFamily {
  @Override
  public void routes(Routes routes) {
    routes.get(Rest.BASE + "/openapi.json", Role.READER, ctx -> Answers.json(ctx, document()));
  }

  private static byte[] document() {
    try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("the build has lost openapi.json");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
