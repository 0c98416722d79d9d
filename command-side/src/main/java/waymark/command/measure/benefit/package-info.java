/**
 * Decides on benefits: planned once for each line of an approved case, measured against a bar
 * agreed beforehand, claimed for periods that do not overlap, and verified by somebody else.
 */
@NullMarked
package waymark.command.measure.benefit;

import org.jspecify.annotations.NullMarked;
