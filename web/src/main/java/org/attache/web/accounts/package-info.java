/**
 * Who may use a register that others can reach: accounts, sessions, tokens of programs and the
 * audit log, in a file of their own beside the register, so that copies of the register carry no
 * passwords.
 *
 * <p>May import {@code web.page}, Java's database access and Password4j.
 */
package org.attache.web.accounts;
