/**
 * The register in a browser: {@link org.attache.web.WebServer} starts it, {@link
 * org.attache.web.Families} lists the families of pages.
 *
 * <p>May import the model, the register, the output, Javalin and jte; never the command line.
 */
package org.attache.web;
