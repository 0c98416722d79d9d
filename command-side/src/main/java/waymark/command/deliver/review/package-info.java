/** Decides on the look back at projects that have ended (PRJ-4). */
@NullMarked
package waymark.command.deliver.review;

import org.jspecify.annotations.NullMarked;
