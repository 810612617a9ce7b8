/**
 * States and places: their names, adjectives, peoples, capitals and coordinates.
 *
 * <p>Knows tokens and lexicons, no finder. The data are resources beside these classes; {@code
 * NOTICE.md} there says where they come from.
 */
package org.attache.reading.places;
