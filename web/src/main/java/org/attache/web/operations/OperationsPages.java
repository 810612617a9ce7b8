package org.attache.web.operations;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.attache.register.Facet;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.web.intake.Job;
import org.attache.web.intake.Jobs;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Section;
import org.attache.web.page.View;

/** What the server holds and does, and backups. */
public final class OperationsPages implements PageFamily {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Reads register;
  private final Jobs jobs;
  private final Vault vault;
  private final Clock clock;
  private final boolean accounts;

  /**
   * @param accounts whether visitors sign in here
   */
  public OperationsPages(Reads register, Jobs jobs, Vault vault, Clock clock, boolean accounts) {
    this.register = register;
    this.jobs = jobs;
    this.vault = vault;
    this.clock = clock;
    this.accounts = accounts;
  }

  @Override
  public void routes(Routes routes) {
    routes.page("/operations", Role.ADMIN, this::operations);
    routes.post("/operations/backup", Role.ADMIN, this::backup);
  }

  private View operations(Context ctx) {
    OperationsModel model =
        new OperationsModel(
            register.reports(),
            register.counts(Query.ALL, Facet.KIND),
            jobs.list().stream().map(Job::state).filter(s -> !s.stage().isEnd()).toList(),
            accounts);
    return View.of("operations/operations.jte", "Operations", Section.OPERATIONS, model);
  }

  private void backup(Context ctx) throws IOException {
    Path folder = Files.createTempDirectory("attache-backup-");
    Path copy = folder.resolve("register.db");
    try {
      vault.backup(copy);
      String name = "attache-" + STAMP.format(clock.instant()) + ".db";
      ctx.disableCompression()
          .contentType("application/vnd.sqlite3")
          .header("Content-Length", Long.toString(Files.size(copy)))
          .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
      Files.copy(copy, ctx.outputStream());
    } finally {
      removed(copy);
      removed(folder);
    }
  }

  private static void removed(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
