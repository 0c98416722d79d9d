/** The program: both sides in one process, with a door, sign-in and the frame of every page. */
@NullMarked
package waymark.app;

import org.jspecify.annotations.NullMarked;
