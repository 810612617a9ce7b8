/**
 * Tellings become entries: what tells the same is found by blocking keys, weighed by reasons and
 * merged, with every telling's values kept.
 *
 * <p>May import the register's values, fields, names and the model; knows nothing of the store.
 */
package org.attache.register.merge;
