/** Traces over REST and as pages: a drawing of the way from customers to money, and its table. */
@NullMarked
package waymark.query.audit.trace.page;

import org.jspecify.annotations.NullMarked;
