/**
 * Decides what the programme agreed on: once at its set-up, then each change with its reason. The
 * profile is never chosen, it follows from how many people decide (GOV-1).
 */
@NullMarked
package waymark.command.govern.programme;

import org.jspecify.annotations.NullMarked;
