/** Stories of benefits. */
@NullMarked
package waymark.command.measure.benefit;

import org.jspecify.annotations.NullMarked;
