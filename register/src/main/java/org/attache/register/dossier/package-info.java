/**
 * A dyad, a state, a person, a place over time: what the register's entries say of them, as values
 * that others render.
 *
 * <p>May import the register's values, fields, intensity and names, and the model.
 */
package org.attache.register.dossier;
