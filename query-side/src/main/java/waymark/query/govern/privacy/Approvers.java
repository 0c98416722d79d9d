package waymark.query.govern.privacy;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.govern.privacy.ErasureCommand.ApproveErasure;
import waymark.api.govern.privacy.ErasureQuery.ErasureView;
import waymark.api.govern.privacy.ErasureQuery.ListErasures;
import waymark.api.govern.privacy.ErasureQuery.Stage;
import waymark.api.govern.programme.Profile;
import waymark.query.govern.delegation.Delegations;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Who may approve an erasure, so that only those are asked for it (PRV-5). */
@Component
public class Approvers {

    private static final int MANY = 100;

    private final Queries queries;
    private final Delegations delegations;
    private final ProgrammeFacts programme;

    Approvers(Queries queries, Delegations delegations, ProgrammeFacts programme) {
        this.queries = queries;
        this.delegations = delegations;
        this.programme = programme;
    }

    /** What waits for the approval of who asks, because another wants it; the newest first. */
    public Stream<ErasureView> waiting(Viewer viewer) {
        if (!viewer.actor().may(ApproveErasure.class)) {
            return Stream.empty();
        }
        Set<String> mine = mine(viewer);
        return queries.ask(new ListErasures(Stage.ASKED, null, MANY), viewer).erasures().stream()
                .filter(one -> !mine.contains(one.askedBy()));
    }

    /** Anybody but who asked; in a small programme also that person, once a day is over. */
    boolean mayApprove(ErasureView one, Viewer viewer) {
        return !mine(viewer).contains(one.askedBy())
                || programme.profile(viewer.asOf()) == Profile.SMALL;
    }

    private Set<String> mine(Viewer viewer) {
        return delegations.inHandsOf(viewer.actor().person(), viewer.asOf());
    }
}
