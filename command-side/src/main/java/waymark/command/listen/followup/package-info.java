/**
 * Decides how single customers are followed up: opened once by a source's rule or by hand, worked
 * on by whoever answers for it, told of when a due time passes, closed with a cause.
 */
@NullMarked
package waymark.command.listen.followup;

import org.jspecify.annotations.NullMarked;
