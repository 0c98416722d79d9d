/** Every problem: whose it is, what lies beneath it, how large it is and who attacks it. */
@NullMarked
package waymark.query.understand.problem;

import org.jspecify.annotations.NullMarked;
