/**
 * The same reader and register over huge corpora: reports are read on every executor, copies are
 * found by joins, and what can only concern each other is registered together, apart from the rest.
 *
 * <p>May import everything but the command line. Every decision is made by the classes of reading
 * and register; here is only where and in which order.
 */
package org.attache.spark;
