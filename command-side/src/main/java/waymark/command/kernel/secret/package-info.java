/** The secrets by which other programs are known when they sign what they send. */
@NullMarked
package waymark.command.kernel.secret;

import org.jspecify.annotations.NullMarked;
