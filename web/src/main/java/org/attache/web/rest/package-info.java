/**
 * The register for programs, under {@code /api/v1}; {@code openapi.json} beside these classes says
 * what each address takes and gives.
 *
 * <p>May import {@code web.page}, {@code web.intake}, the model, the register and the output; no
 * family of pages.
 */
package org.attache.web.rest;
