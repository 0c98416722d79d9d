/** What is said when a project ends: what becomes of what is open, and what was learned (PRJ-4). */
@NullMarked
package waymark.api.deliver.project.ending;

import org.jspecify.annotations.NullMarked;
