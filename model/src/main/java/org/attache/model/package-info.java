/**
 * What everything speaks of: reports, spans, evidence, actors and the findings of one report.
 *
 * <p>Knows only Java: no storage, no output format, no linguistics. Absence is an empty {@link
 * java.util.Optional} or an empty list, never {@code null}; unknown is never a guess.
 */
package org.attache.model;
