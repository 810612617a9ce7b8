/**
 * Who is the same: names of people and offices across spellings and reports, states and their
 * numbers by date.
 *
 * <p>May import the register's values and the model.
 */
package org.attache.register.resolve;
