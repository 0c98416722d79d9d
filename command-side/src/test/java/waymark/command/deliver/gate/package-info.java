/** Stories of gates, and what they ask. */
@NullMarked
package waymark.command.deliver.gate;

import org.jspecify.annotations.NullMarked;
