/** Tries the rules of pilots. */
@NullMarked
package waymark.command.deliver.project.pilot;

import org.jspecify.annotations.NullMarked;
