/**
 * From what stands on the command line to reports: files, folders, standard input, addresses.
 *
 * <p>May import {@code reading.extract} and the packages below it; knows nothing of commands.
 */
package org.attache.sources;
