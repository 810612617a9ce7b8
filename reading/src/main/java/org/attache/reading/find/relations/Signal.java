package org.attache.reading.find.relations;

import org.attache.model.RelationSignal.Direction;

/**
 * A signal read in a sentence.
 *
 * @param anchor token around which the two states are looked for: the noun for the relation, or the
 *     signal word itself
 * @param isExplicit whether the words by themselves say that states are meant, so that the two may
 *     be those the report speaks of
 */
record Signal(Direction direction, int anchor, boolean isExplicit) {}
