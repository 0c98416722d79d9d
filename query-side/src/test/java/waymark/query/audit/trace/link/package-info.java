/** What events say of things and of what led to what. */
@NullMarked
package waymark.query.audit.trace.link;

import org.jspecify.annotations.NullMarked;
