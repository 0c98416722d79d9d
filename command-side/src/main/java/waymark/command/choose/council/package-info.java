/** Decides who holds which seat of the council. Its meetings are beneath. */
@NullMarked
package waymark.command.choose.council;

import org.jspecify.annotations.NullMarked;
