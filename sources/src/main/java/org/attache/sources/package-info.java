/**
 * From what stands on the command line to reports: files, folders, standard input, addresses.
 *
 * <p>May import {@code reading.extract} and {@code sources.fetch}; knows nothing of commands.
 */
package org.attache.sources;
