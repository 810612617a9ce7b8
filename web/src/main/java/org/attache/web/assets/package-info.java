/**
 * Style sheets, scripts and pictures, served under an address that changes with their contents.
 *
 * <p>May import Javalin and Brotli only.
 */
package org.attache.web.assets;
