/** The risks and issues of a project, weighed in a matrix. */
@NullMarked
package waymark.query.deliver.project.risk;

import org.jspecify.annotations.NullMarked;
