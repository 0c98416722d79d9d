/**
 * What events say of how things and their parts are called, how far they came and who answers for
 * them: pure functions, so that a rebuild finds the same.
 */
@NullMarked
package waymark.query.audit.trace.thing;

import org.jspecify.annotations.NullMarked;
