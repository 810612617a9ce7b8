/**
 * A register in memory: for tests, for one look at a folder, for a partition of a bigger job.
 *
 * <p>May import the register's port and values.
 */
package org.attache.register.memory;
