/**
 * What several families of pages show: a report's text with marks, people, states and fields in
 * words.
 *
 * <p>May import the model, the register and the output; no family.
 */
package org.attache.web.show;
