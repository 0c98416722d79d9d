/** How far projects have come, and what was reported last, as it follows from what happened. */
@NullMarked
package waymark.query.deliver.project.stage;

import org.jspecify.annotations.NullMarked;
