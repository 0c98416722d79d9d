/**
 * What happened to anything, read from the log itself: who, when, on what grounds, resting on what.
 */
@NullMarked
package waymark.query.audit.history;

import org.jspecify.annotations.NullMarked;
