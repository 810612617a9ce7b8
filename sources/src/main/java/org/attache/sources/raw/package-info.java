/**
 * What all sources speak of: one thing as it came ({@link org.attache.sources.raw.Raw}), where it
 * stood ({@link org.attache.sources.raw.Position}), and why something cannot be read.
 *
 * <p>Imports Java only.
 */
package org.attache.sources.raw;
