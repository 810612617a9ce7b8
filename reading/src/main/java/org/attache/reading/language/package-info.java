/**
 * Tokens, sentences, tags, names and parses of a report, behind the port {@link
 * org.attache.reading.language.LanguageEngine}.
 *
 * <p>May import the model only; implementations live in packages of their own below.
 */
package org.attache.reading.language;
