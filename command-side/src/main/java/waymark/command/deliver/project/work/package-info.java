/**
 * Links to work elsewhere, and the webhook of a project: signed news moves a milestone or adds a
 * cost in the name of whoever opened it (PRJ-10).
 */
@NullMarked
package waymark.command.deliver.project.work;

import org.jspecify.annotations.NullMarked;
