package waymark.query.deliver.project;

import java.util.Map;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.query.kernel.Viewer;

/**
 * What the page of a project shows beside the project itself; whatever is kept in a stream of its
 * own brings its card along by being a bean of this type.
 */
public interface ProjectCard {

    /** What the card's template needs, by names that no other card uses. */
    Map<String, Object> of(ProjectView project, Viewer viewer);
}
