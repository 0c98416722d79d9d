/** When projects and their milestones are to be there, drawn for one project and for many. */
@NullMarked
package waymark.query.deliver.project.plan;

import org.jspecify.annotations.NullMarked;
