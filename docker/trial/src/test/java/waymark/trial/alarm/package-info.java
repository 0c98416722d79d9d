/** Alarms that come due while the nodes that ring them are killed. */
@NullMarked
package waymark.trial.alarm;

import org.jspecify.annotations.NullMarked;
