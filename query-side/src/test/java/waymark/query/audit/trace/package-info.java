/** How things and links of a trace are folded. */
@NullMarked
package waymark.query.audit.trace;

import org.jspecify.annotations.NullMarked;
