/**
 * Searches that people saved, and feeds of what they find.
 *
 * <p>May import {@code web.page}, {@code web.show}, the model, the register and the output; no
 * other family.
 */
package org.attache.web.searches;
