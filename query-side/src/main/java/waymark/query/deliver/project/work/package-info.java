/** Where a project's work is looked after elsewhere, and who its webhook acts as. */
@NullMarked
package waymark.query.deliver.project.work;

import org.jspecify.annotations.NullMarked;
