/** Whether all that can be asked is answered somewhere, once, in the right transaction. */
@NullMarked
package waymark.app.house.wiring;

import org.jspecify.annotations.NullMarked;
