package org.attache.reading.language.corenlp;

import java.util.List;

/**
 * A tagger's model as it is stored.
 *
 * @param tags Penn Treebank tags, in the order of their numbers
 * @param openTags numbers of the tags that a word unknown to the training may have
 * @param tagSets numbers of the tags that words may have, one set after the other
 * @param tagSetEnds where each set ends in these
 * @param words hashes of the words of the training, in rising order
 * @param wordTagSets the set of each of them
 * @param wordFirstTags the tag that each of them is listed with first
 * @param rareWords 1 for each of them that the training saw rarely, 0 for the others
 * @param classedWords hashes of words (in lower case) that have a class, in rising order
 * @param classes of these
 * @param features hashes of feature templates and values ({@link TaggerModel#feature})
 * @param featureEnds where each feature's weights end in what follows
 * @param weightTags the tag that each weight is for
 * @param weights of features for tags
 */
record TaggerModelData(
    List<String> tags,
    byte[] openTags,
    byte[] tagSets,
    int[] tagSetEnds,
    long[] words,
    short[] wordTagSets,
    byte[] wordFirstTags,
    byte[] rareWords,
    long[] classedWords,
    short[] classes,
    long[] features,
    int[] featureEnds,
    byte[] weightTags,
    double[] weights) {}
