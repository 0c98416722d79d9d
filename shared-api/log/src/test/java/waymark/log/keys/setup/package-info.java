/** Where keys are kept, and what happens at a start that does not find them. */
@NullMarked
package waymark.log.keys.setup;

import org.jspecify.annotations.NullMarked;
