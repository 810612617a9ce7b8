/**
 * Values of records as short runs of bytes and back: the form in which both databases keep what is
 * read and written most. Each run begins with the number of its form, a description of the records
 * as they were when it was written, so that old ones are read after records have changed.
 *
 * <p>May import Java only; knows nothing of databases or of what it packs.
 */
package org.attache.store.packed;
