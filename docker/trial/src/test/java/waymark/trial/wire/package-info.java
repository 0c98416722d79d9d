/**
 * The wire between the program and PostgreSQL, held in our own hands: a proxy that knows enough of
 * the protocol to cut a connection before, within or after any message, in either direction.
 */
@NullMarked
package waymark.trial.wire;

import org.jspecify.annotations.NullMarked;
