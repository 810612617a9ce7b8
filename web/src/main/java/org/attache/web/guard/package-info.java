/**
 * What every request passes before a page sees it: whom it is addressed to, who sends it, and
 * whether a form came from a page of ours.
 *
 * <p>May import {@code web.page} and Javalin.
 */
package org.attache.web.guard;
