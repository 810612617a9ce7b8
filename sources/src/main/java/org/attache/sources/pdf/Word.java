package org.attache.sources.pdf;

/**
 * A word on a page, in points from the page's upper left corner.
 *
 * @param left of its first sign
 * @param right of its last sign
 * @param base its base line
 * @param size of its font
 */
record Word(String text, double left, double right, double base, double size) {}
