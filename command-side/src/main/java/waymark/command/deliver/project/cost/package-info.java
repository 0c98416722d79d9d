/** Decides what of money is recorded of a project, one by one or many from a file. */
@NullMarked
package waymark.command.deliver.project.cost;

import org.jspecify.annotations.NullMarked;
