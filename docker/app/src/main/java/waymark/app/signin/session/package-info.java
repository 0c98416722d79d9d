/**
 * Sessions of signed-in people. They stand in a table, not in the memory of one process, so that
 * command and query sides, several nodes and a restart all know them, and ending one ends it
 * everywhere at once. The cookie holds a random secret; the token against forged requests is
 * derived from it, so nothing else needs keeping.
 */
@NullMarked
package waymark.app.signin.session;

import org.jspecify.annotations.NullMarked;
