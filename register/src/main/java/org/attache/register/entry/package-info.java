/**
 * The values of the register: registered reports, their tellings, the entries that tellings merge
 * into, and the people who act in them.
 *
 * <p>May import the model and Java only; everything else in the register speaks in these values.
 */
package org.attache.register.entry;
