/** The door to cases: translates what people and programs send into commands. */
@NullMarked
package waymark.command.listen.followup.door;

import org.jspecify.annotations.NullMarked;
