package waymark.api.deliver.dependency;

import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.mark.NotPersonal;

/**
 * One project that waits for another.
 *
 * @param project the one that waits
 * @param called its reference, by which a circle is named
 * @param on the one it waits for
 * @param onCalled the reference of that one
 * @param milestone the milestone it waits for; none where it waits until all is done
 */
public record Dependency(ProjectId project, @NotPersonal String called, ProjectId on,
        @NotPersonal String onCalled, @Nullable @NotPersonal String milestone) {}
