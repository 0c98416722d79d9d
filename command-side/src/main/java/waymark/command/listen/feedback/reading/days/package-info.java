/** Reads days and moments as files write them, and tells how they were written. */
@NullMarked
package waymark.command.listen.feedback.reading.days;

import org.jspecify.annotations.NullMarked;
