/** Texts that tell of a person, and texts that only look so. */
@NullMarked
package waymark.api.tell.outcome.traces;

import org.jspecify.annotations.NullMarked;
