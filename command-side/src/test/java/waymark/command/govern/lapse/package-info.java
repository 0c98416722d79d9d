/** Tests of what is told of days that passed. */
@NullMarked
package waymark.command.govern.lapse;

import org.jspecify.annotations.NullMarked;
