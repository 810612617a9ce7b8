/**
 * What a telling says of its entry: the fields of each kind, under the names of the codebook.
 *
 * <p>May import the register's values, the names of {@code register.resolve}, and the model.
 */
package org.attache.register.fields;
