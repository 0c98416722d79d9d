/** What speaks for taking resolved problems up again (PRB-4). */
@NullMarked
package waymark.query.understand.problem.watch;

import org.jspecify.annotations.NullMarked;
