package waymark.query.choose.initiative.click;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.choose.initiative.InitiativeView.Track;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.ListUnclicked;
import waymark.api.govern.programme.Profile;
import waymark.query.govern.delegation.Delegations;
import waymark.query.govern.organisation.Heads;
import waymark.query.govern.organisation.Heads.Head;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Whose click a quick track waits for, so that only those are asked for it. */
@Component
public class Clicks {

    private final Queries queries;
    private final Heads heads;
    private final Delegations delegations;
    private final ProgrammeFacts programme;

    Clicks(Queries queries, Heads heads, Delegations delegations, ProgrammeFacts programme) {
        this.queries = queries;
        this.heads = heads;
        this.delegations = delegations;
        this.programme = programme;
    }

    /** Those that wait for who asks, newest first. */
    public Stream<InitiativeView> waiting(Viewer viewer) {
        return queries.ask(new ListUnclicked(), viewer).initiatives().stream()
                .filter(one -> isAsked(one, viewer));
    }

    /** Whether one waits for who asks. */
    public boolean isAsked(InitiativeView one, Viewer viewer) {
        Track track = one.quickTrack();
        return track != null && !track.approved()
                && heads.of(track.department(), viewer.asOf())
                        .filter(head -> mayClick(head, one.recordedBy(), viewer)).isPresent();
    }

    /**
     * The head, or who has the head's work; the deputy, where the head asked or left. Nobody clicks
     * on a wish of their own or of one they stand in for, but in a small programme.
     */
    private boolean mayClick(Head head, String asker, Viewer viewer) {
        String me = viewer.actor().person();
        Set<String> mine = delegations.inHandsOf(me, viewer.asOf());
        if (mine.contains(asker) && programme.profile(viewer.asOf()) != Profile.SMALL) {
            return false;
        }
        boolean hindered = !head.active() || head.id().equals(asker);
        return head.id().equals(me)
                || (hindered ? me.equals(head.deputy()) : mine.contains(head.id()));
    }
}
