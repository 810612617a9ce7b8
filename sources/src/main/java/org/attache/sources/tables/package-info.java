/**
 * How tables of reports are laid out: where a record ends, what separates fields, which column
 * holds what.
 *
 * <p>May import {@code sources.raw} and the reader of word lists.
 */
package org.attache.sources.tables;
