/** Statements: attributions that are speech acts, as findings. Stands on the scene only. */
package org.attache.reading.find.statements;
