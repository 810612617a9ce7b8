/**
 * Finds meetings: people or bodies of two or more states or organisations meet or talk.
 *
 * <p>May import the scene and the readers of {@code reading.find}, but no other finder.
 */
package org.attache.reading.find.meetings;
