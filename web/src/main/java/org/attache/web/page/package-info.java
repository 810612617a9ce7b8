/**
 * What every page family stands on: routes, views, the frame around a page, who asks, and what the
 * address asks for.
 *
 * <p>May import the model, the register, Javalin and jte; never a page family.
 */
package org.attache.web.page;
