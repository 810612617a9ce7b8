/**
 * The reader: a report goes in, its findings come out.
 *
 * <p>The facade of the packages below, none of which imports it.
 */
package org.attache.reading;
