/** How far projects have come, as it follows from what happened to them. */
@NullMarked
package waymark.query.deliver.project.stage;

import org.jspecify.annotations.NullMarked;
