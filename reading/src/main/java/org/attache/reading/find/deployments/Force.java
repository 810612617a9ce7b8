package org.attache.reading.find.deployments;

import java.util.Optional;
import org.attache.model.StateCode;
import org.attache.model.Strength;

/**
 * Words of a sentence that name forces: "several thousand Kenyan troops".
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param head token of the noun
 * @param sender the state or organisation whose they are, as far as the words say it
 * @param strength how many, as the words count them
 * @param certain whether the noun by itself means armed forces ("troops", not "men")
 */
record Force(
    int first,
    int end,
    int head,
    Optional<StateCode> sender,
    Optional<Strength> strength,
    boolean certain) {}
