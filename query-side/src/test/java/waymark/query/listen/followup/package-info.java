/** Plays what happens to cases and reads what their rows say. */
@NullMarked
package waymark.query.listen.followup;

import org.jspecify.annotations.NullMarked;
