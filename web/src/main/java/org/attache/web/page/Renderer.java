package org.attache.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** Puts views into their frame and sends them. */
public final class Renderer {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final String assets;
  private final String register;
  private final boolean accounts;

  /**
   * @param assets where style sheets and scripts are, with a slash at the end
   * @param register the register's name, for people
   * @param accounts whether visitors sign in here
   */
  public Renderer(String assets, String register, boolean accounts) {
    this.accounts = accounts;
    this.assets = assets;
    this.register = register;
  }

  /** Sends a view. */
  public void show(Context ctx, View view) {
    Frame frame =
        new Frame(
            view.title(),
            view.section(),
            assets,
            CsrfToken.of(ctx),
            Visitor.of(ctx),
            accounts,
            register,
            Optional.ofNullable(ctx.queryParam(Filters.WORDS)).orElse(""));
    StringOutput out = new StringOutput();
    engine.render(view.template(), Map.of("frame", frame, "model", view.model()), out);
    // pages show what the register says now, and to whom is signed in
    ctx.status(view.status()).header("Cache-Control", "no-store").html(out.toString());
  }
}
