/**
 * What readings look like outside: JSON and the view for people.
 *
 * <p>May import the model.
 */
package org.attache.output;
