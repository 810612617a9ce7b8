/**
 * How reports come in: the port that the program fills, and the jobs that add what was handed in.
 *
 * <p>May import the model, {@code web.page} and Jackson.
 */
package org.attache.web.intake;
