/**
 * How the server is doing: for people, for whoever watches over it, and its journal; backups.
 *
 * <p>May import {@code web.page}, {@code web.intake}, the register and Micrometer; no other family.
 */
package org.attache.web.operations;
