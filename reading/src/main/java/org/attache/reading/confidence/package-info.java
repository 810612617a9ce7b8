/**
 * How sure the reader is of each finding: signs of the finding and its sentence, weighed by a table
 * that was fitted to our own samples. The last stage of a reading; imports the model and the
 * lexicon's tables, and no finder.
 */
package org.attache.reading.confidence;
