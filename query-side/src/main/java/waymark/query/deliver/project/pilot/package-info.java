/** What was tried with a few before it was done for all, and what came of it. */
@NullMarked
package waymark.query.deliver.project.pilot;

import org.jspecify.annotations.NullMarked;
