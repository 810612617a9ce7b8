/**
 * Adding reports: files, pasted text and addresses, with how it goes.
 *
 * <p>May import {@code web.page} and {@code web.intake}; no other family.
 */
package org.attache.web.add;
