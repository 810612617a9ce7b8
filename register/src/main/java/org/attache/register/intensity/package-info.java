/**
 * How cooperative or hostile an event is, as a number.
 *
 * <p>May import the model and the tables.
 */
package org.attache.register.intensity;
