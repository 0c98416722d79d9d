/** Decides on erasures: who may ask for one, and that another approves it (PRV-5). */
@NullMarked
package waymark.command.govern.privacy;

import org.jspecify.annotations.NullMarked;
