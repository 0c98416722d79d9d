/** Whether the record tells that it was changed, and can be verified by whoever took it away. */
@NullMarked
package waymark.app.audit.whole;

import org.jspecify.annotations.NullMarked;
