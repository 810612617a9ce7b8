/**
 * A citable release: the register frozen into one archive that opens offline.
 *
 * <p>May import the export formats and the register.
 */
package org.attache.output.release;
