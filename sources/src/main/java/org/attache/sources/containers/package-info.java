/**
 * From a stream of bytes to the pages, lines, messages and records in it, one at a time. Each kind
 * of file is a {@link org.attache.sources.containers.Container}; they know nothing of each other.
 *
 * <p>May import {@code sources.raw} and {@code sources.feeds}.
 */
package org.attache.sources.containers;
