/**
 * Which reports tell the same text: copies, shortened and updated ones are linked, and what hangs
 * together counts as one origin. Knows the model and Java only; where fingerprints are kept is
 * behind {@link org.attache.register.origins.OriginIndex}.
 */
package org.attache.register.origins;
