/**
 * Our own sample reports with their expected findings, and the scorer that compares a reading with
 * them.
 *
 * <p>Knows the model's values and the JSON that a reading is written as, never the reader itself.
 */
package org.attache.testkit;
