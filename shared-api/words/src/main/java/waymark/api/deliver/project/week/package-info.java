/**
 * What is said of a project week by week: its lights, what became of its milestones, and its
 * risks.
 */
@NullMarked
package waymark.api.deliver.project.week;

import org.jspecify.annotations.NullMarked;
