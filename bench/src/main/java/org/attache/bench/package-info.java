/**
 * Measures speed and memory of reading. Nothing else may import this package; the build compiles it
 * and runs none of it but small tests.
 */
package org.attache.bench;
