/** Decides on pilots: one at a time, each ended with a verdict, a reason and figures (PRJ-8). */
@NullMarked
package waymark.command.deliver.project.pilot;

import org.jspecify.annotations.NullMarked;
