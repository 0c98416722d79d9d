/**
 * Decides on changes of what a project is measured against (PRJ-3): the sponsor or the council
 * within the programme's tolerance, beyond it the council in a meeting that is named.
 */
@NullMarked
package waymark.command.deliver.project.change;

import org.jspecify.annotations.NullMarked;
