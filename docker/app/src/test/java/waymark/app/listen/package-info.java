/** Feedback of the running program: files go in over HTTP, answers and scores come out. */
@NullMarked
package waymark.app.listen;

import org.jspecify.annotations.NullMarked;
