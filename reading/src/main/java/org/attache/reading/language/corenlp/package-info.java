/** The language engine over Stanford CoreNLP's published models, and our own evaluator of them. */
package org.attache.reading.language.corenlp;
