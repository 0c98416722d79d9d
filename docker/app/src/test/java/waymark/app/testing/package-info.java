/**
 * The whole program under test: one context, one database, real sign-in, and people of every role
 * to ask as. {@code -Dwaymark.test.database=postgresql} runs the same tests on PostgreSQL.
 */
@NullMarked
package waymark.app.testing;

import org.jspecify.annotations.NullMarked;
