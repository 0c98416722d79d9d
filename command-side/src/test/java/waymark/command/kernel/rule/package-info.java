/**
 * What people may do, as rules know it.
 */
@NullMarked
package waymark.command.kernel.rule;

import org.jspecify.annotations.NullMarked;
