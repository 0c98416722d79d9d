/**
 * Where a project's work is looked after elsewhere: typed links, and a webhook by which that other
 * tool moves a milestone or adds a cost (PRJ-10).
 */
@NullMarked
package waymark.api.deliver.project.work;

import org.jspecify.annotations.NullMarked;
