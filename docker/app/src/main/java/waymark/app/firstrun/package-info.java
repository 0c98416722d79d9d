/**
 * The first start: an administrator with a password made here and told once, and the way to the
 * set-up for as long as nobody has set the programme up.
 */
@NullMarked
package waymark.app.firstrun;

import org.jspecify.annotations.NullMarked;
