/**
 * Forces of a state or organisation outside their own country: present, sent, promised, withdrawn.
 *
 * <p>Knows the scene, the places and the lexicons {@code deployment-words.tsv} and {@code
 * missions.tsv}; imports no other finder.
 */
package org.attache.reading.find.deployments;
