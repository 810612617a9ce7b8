package org.attache.reading.language.corenlp;

import java.util.List;
import org.attache.reading.language.NameType;

/**
 * A name model as it is stored.
 *
 * @param types what the labels mean
 * @param tokenFeatures hashes of the features of a token
 * @param tokenWeights of each of them, by label
 * @param pairFeatures hashes of the features of two neighbours
 * @param pairWeights of each of them, by label of the first and label of the second
 * @param classedWords hashes of words that have a class, in rising order
 * @param classes of these
 * @param lowerCaseWords words that the training saw in lower case
 */
record NameModelData(
    List<NameType> types,
    long[] tokenFeatures,
    float[] tokenWeights,
    long[] pairFeatures,
    float[] pairWeights,
    long[] classedWords,
    short[] classes,
    List<String> lowerCaseWords) {}
