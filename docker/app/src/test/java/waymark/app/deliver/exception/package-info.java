/** Projects beyond what the programme tolerates, and those of which nobody says anything. */
@NullMarked
package waymark.app.deliver.exception;

import org.jspecify.annotations.NullMarked;
