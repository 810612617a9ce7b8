/**
 * Who acts in a report: people with their offices, states, bodies and groups, and which words stand
 * for the same one.
 *
 * <p>{@link org.attache.reading.find.actors.ActorFinder} is the door. A sentence's words are marked
 * by the lexicons, read into candidates, and linked over the whole report.
 */
package org.attache.reading.find.actors;
