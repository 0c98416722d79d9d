/** How the stage of an initiative follows. */
@NullMarked
package waymark.query.choose.initiative.progress;

import org.jspecify.annotations.NullMarked;
