/**
 * Filtered lists of entries.
 *
 * <p>May import {@code web.page}, the model, the register and the output; no other family.
 */
package org.attache.web.explore;
