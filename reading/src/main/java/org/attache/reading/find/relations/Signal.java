package org.attache.reading.find.relations;

import org.attache.model.RelationSignal.Direction;

/**
 * A signal read in a sentence.
 *
 * @param anchor token around which the two states are looked for: the noun for the relation, or the
 *     signal word itself
 * @param wording the signal words
 */
record Signal(Direction direction, int anchor, String wording) {}
