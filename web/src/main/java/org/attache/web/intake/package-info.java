/**
 * How reports come in: the port that the program fills, and the jobs that add what was handed in.
 *
 * <p>May import the model and Java only.
 */
package org.attache.web.intake;
