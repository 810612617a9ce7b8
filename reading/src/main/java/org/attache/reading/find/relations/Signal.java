package org.attache.reading.find.relations;

import org.attache.model.RelationSignal.Direction;

/**
 * A signal read in a sentence.
 *
 * @param anchor token around which the two states are looked for: the noun for the relation, or the
 *     signal word itself
 * @param first first token of the signal words
 * @param end token after the last of them
 * @param wording the signal words
 */
record Signal(Direction direction, int anchor, int first, int end, String wording) {}
