package org.attache.web.page;

/** Pages that belong together: one class with its templates. */
public interface PageFamily {
  /** Says at which addresses the pages are. */
  void routes(Routes routes);
}
