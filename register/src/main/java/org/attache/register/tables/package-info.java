/**
 * Reads the tables and word lists that lie beside the register's classes.
 *
 * <p>Knows only Java.
 */
package org.attache.register.tables;
