/**
 * How cooperative or hostile an event is, as a number.
 *
 * <p>Knows only the model.
 */
package org.attache.register.intensity;
