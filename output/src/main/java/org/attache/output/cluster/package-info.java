/**
 * Reads the folder in which a cluster keeps its register.
 *
 * <p>May import the model, the register, Jackson and Parquet.
 */
package org.attache.output.cluster;
