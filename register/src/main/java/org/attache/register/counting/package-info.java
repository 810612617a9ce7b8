/**
 * What counts as one: profiles by which users total the same entries differently.
 *
 * <p>May import the register's values, fields and names, and the model. Reading profiles from files
 * is for others.
 */
package org.attache.register.counting;
