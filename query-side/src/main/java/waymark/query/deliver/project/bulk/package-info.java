/** The pages on which files for many projects are handed in: costs, and weekly reports. */
@NullMarked
package waymark.query.deliver.project.bulk;

import org.jspecify.annotations.NullMarked;
