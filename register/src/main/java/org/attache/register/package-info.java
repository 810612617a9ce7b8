/**
 * Many reports become one register: what tells the same is merged, who is the same is resolved,
 * what people decide is kept.
 *
 * <p>May import the model and Java only; knows nothing of databases, files or the web.
 */
package org.attache.register;
