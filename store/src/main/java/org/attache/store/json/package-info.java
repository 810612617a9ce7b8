/**
 * Findings and readings as JSON and back: the one form in which both databases keep them.
 *
 * <p>May import the model and Jackson; knows nothing of databases. The form is the store's own and
 * may change with a migration; what users read is written by {@code output}.
 */
package org.attache.store.json;
