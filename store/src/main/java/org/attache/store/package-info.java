/**
 * The register on disk: SQLite in one file, or PostgreSQL for a team, behind the register's own
 * port.
 */
package org.attache.store;
