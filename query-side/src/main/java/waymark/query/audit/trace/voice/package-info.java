/** What customers said, as it was looked at when it became evidence: the beginning of a trace. */
@NullMarked
package waymark.query.audit.trace.voice;

import org.jspecify.annotations.NullMarked;
