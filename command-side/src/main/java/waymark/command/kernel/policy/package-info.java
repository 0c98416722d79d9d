/**
 * What the programme does by itself: policies follow the log and ask for what follows from an
 * event, once each, by the same door as everybody else.
 */
@NullMarked
package waymark.command.kernel.policy;

import org.jspecify.annotations.NullMarked;
