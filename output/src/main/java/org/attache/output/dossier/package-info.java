/**
 * Dossiers as text for a terminal, Markdown, a page with charts, and JSON.
 *
 * <p>May import the register and what {@code output} shares.
 */
package org.attache.output.dossier;
