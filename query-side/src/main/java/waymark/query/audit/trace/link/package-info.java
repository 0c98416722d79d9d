/**
 * What events say of how things are called, how far they came, who answers for them and what led to
 * what: pure functions, so that a rebuild finds the same.
 */
@NullMarked
package waymark.query.audit.trace.link;

import org.jspecify.annotations.NullMarked;
