/**
 * From one raw thing to a text and what it says of itself. Each media type has a {@link
 * org.attache.sources.contents.Content}; they know nothing of each other.
 *
 * <p>May import {@code sources.raw} and {@code reading.extract}.
 */
package org.attache.sources.contents;
