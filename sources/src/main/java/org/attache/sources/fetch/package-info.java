/**
 * Fetches from the web: one page that a user names ({@link org.attache.sources.fetch.PageFetcher}),
 * or many politely ({@link org.attache.sources.fetch.Crawl}) and into a web archive ({@link
 * org.attache.sources.fetch.PageArchive}); bounded in size and time, never from private networks.
 *
 * <p>Knows nothing of reports and feeds; imports nothing of the house.
 */
package org.attache.sources.fetch;
