/**
 * What people decide about entries: an append-only ledger, what it makes of an entry, and how far
 * two people agree.
 *
 * <p>May import the register's values and the model.
 */
package org.attache.register.review;
