/** The command line: the only place where errors become messages and exit statuses. */
package org.attache.app;
