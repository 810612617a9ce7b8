/**
 * What views, exports and pages share: how things are worded and escaped, and offsets in code
 * points.
 *
 * <p>Knows the model and the register's entries, nothing of formats.
 */
package org.attache.output.text;
