package org.attache.sources.watch;

/** Is told how a watch goes. */
public interface WatchListener {
  /**
   * A feed was looked at.
   *
   * @param fresh pages that it had not led to before, and that are wanted
   */
  void looked(String feed, int fresh);

  /** A page was fetched and kept. */
  void kept(String address);

  /**
   * A page or feed could not be had, or must not be.
   *
   * @param reason what is wrong and what to do
   */
  void missed(String address, String reason);
}
