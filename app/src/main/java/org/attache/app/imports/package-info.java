/**
 * Files of others as knowledge for the register: people of Wikidata, dictionaries of actors as
 * PETRARCH has them, places of GeoNames.
 *
 * <p>May import the register's values and the bounded readers of {@code sources}; knows nothing of
 * commands and databases.
 */
package org.attache.app.imports;
