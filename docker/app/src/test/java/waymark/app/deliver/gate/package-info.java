/** Design rules, and the gates that ask for them. */
@NullMarked
package waymark.app.deliver.gate;

import org.jspecify.annotations.NullMarked;
