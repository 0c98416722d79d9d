/** What events say of what led to what: pure functions, so that a rebuild finds the same. */
@NullMarked
package waymark.query.audit.trace.link;

import org.jspecify.annotations.NullMarked;
