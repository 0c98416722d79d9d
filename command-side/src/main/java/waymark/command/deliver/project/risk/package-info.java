/** Decides what stands in a project's register of risks and issues (PRJ-9). */
@NullMarked
package waymark.command.deliver.project.risk;

import org.jspecify.annotations.NullMarked;
