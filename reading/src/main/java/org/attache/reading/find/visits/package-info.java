/**
 * Finds visits: somebody who acts for a state or an organisation of states goes to another one.
 *
 * <p>May import the scene and the readers of {@code reading.find}, but no other finder.
 */
package org.attache.reading.find.visits;
