/**
 * Fetches on its own account: lists of addresses once, feeds again and again; what comes goes into
 * web archives.
 *
 * <p>May import {@code sources.fetch}, {@code sources.feeds}, {@code sources.containers} and {@code
 * sources.raw}; knows nothing of commands, readers and registers.
 */
package org.attache.sources.watch;
