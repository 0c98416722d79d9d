/** Tests of who draws on an effect. */
@NullMarked
package waymark.command.measure.effect;

import org.jspecify.annotations.NullMarked;
