/**
 * Where everything came from and what came of it: one table of things and one of links between
 * them, both as of any moment, filled from the references that events carry.
 */
@NullMarked
package waymark.query.audit.trace;

import org.jspecify.annotations.NullMarked;
