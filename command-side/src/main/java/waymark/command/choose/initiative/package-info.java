/**
 * Decides what the programme does about problems: who is accountable, what it is for, and whether
 * it may go by the quick track. No decision sets a stage; that follows from what happened.
 */
@NullMarked
package waymark.command.choose.initiative;

import org.jspecify.annotations.NullMarked;
