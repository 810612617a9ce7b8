/**
 * What feeds, sitemaps and lists of addresses say: entries with their address, title and date, and
 * their text if it is given in full. Functions of bytes; nothing is fetched here.
 *
 * <p>May import {@code sources.raw}, jsoup, Jackson and crawler-commons.
 */
package org.attache.sources.feeds;
