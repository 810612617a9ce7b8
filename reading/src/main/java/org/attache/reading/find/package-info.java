/**
 * What was recognised in one report, and the interfaces of those who find something in it.
 *
 * <p>Each finder has a package of its own below and imports no other finder; they share the {@link
 * org.attache.reading.find.Scene}.
 */
package org.attache.reading.find;
