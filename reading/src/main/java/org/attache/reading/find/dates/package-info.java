/**
 * Finds temporal expressions and gives them TIMEX3 values (ISO 24617-1), relative ones counted from
 * the report's date.
 *
 * <p>What is an expression, and how its value is computed, stands in {@code date-rules.tsv} and
 * {@code date-words.tsv} of the language.
 */
package org.attache.reading.find.dates;
