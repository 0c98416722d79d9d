package waymark.query.listen.feedback.answer.listing;

import java.util.Set;
import waymark.api.kernel.Role;
import waymark.query.kernel.Viewer;

/** Who may read customers' words: analysts, project managers and the council (FBK-4). */
public final class Readers {

    private static final Set<Role> READERS = Set.of(Role.ANALYST, Role.PROJECT_MANAGER,
            Role.COUNCIL);

    /** Whether this viewer may. */
    public static boolean include(Viewer viewer) {
        return READERS.stream().anyMatch(viewer.actor()::is);
    }

    private Readers() {}
}
