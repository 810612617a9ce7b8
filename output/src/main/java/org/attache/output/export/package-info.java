/**
 * The register in the formats of other programs: one class for each format, all listed in {@link
 * org.attache.output.export.Formats}.
 *
 * <p>May import the model and the register; knows nothing of stores, files or commands.
 */
package org.attache.output.export;
