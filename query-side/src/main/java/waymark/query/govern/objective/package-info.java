/** What the programme means to reach, and what each department contributes to it. */
@NullMarked
package waymark.query.govern.objective;

import org.jspecify.annotations.NullMarked;
