/** Tests of samples of claims. */
@NullMarked
package waymark.command.measure.sample;

import org.jspecify.annotations.NullMarked;
