package org.attache.sources.watch;

/** Is told how a run goes. */
public interface FetchListener {
  /**
   * A page could not be had, or must not be.
   *
   * @param reason what is wrong and what to do
   */
  void missed(String address, String reason);

  /**
   * An address is a list of others.
   *
   * @param followed how many of them will be fetched
   */
  void leads(String list, int found, int followed);

  /** One more is dealt with. */
  void advanced(Tally tally);
}
