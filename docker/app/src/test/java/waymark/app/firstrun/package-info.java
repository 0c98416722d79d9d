/** The first start of a program that nobody has used yet. */
@NullMarked
package waymark.app.firstrun;

import org.jspecify.annotations.NullMarked;
