/** What is built and composed to run elsewhere, held against the program as it is. */
@NullMarked
package waymark.app.image;

import org.jspecify.annotations.NullMarked;
