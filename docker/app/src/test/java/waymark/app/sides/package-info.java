/** Tests of the program as two processes would run it: one that decides and one that knows. */
@NullMarked
package waymark.app.sides;

import org.jspecify.annotations.NullMarked;
