/**
 * Fetches single pages from the web: bounded in size and time, never from private networks.
 *
 * <p>Knows nothing of reports.
 */
package org.attache.sources.fetch;
