/** Every change of what a project is measured against that was asked for, and what became of it. */
@NullMarked
package waymark.query.deliver.project.change;

import org.jspecify.annotations.NullMarked;
