/** Tests of how the money of a project is added up. */
@NullMarked
package waymark.query.deliver.project.cost;

import org.jspecify.annotations.NullMarked;
